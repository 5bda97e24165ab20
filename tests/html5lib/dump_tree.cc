// Writes a tree in the format of the html5lib tree-construction tests.
#include "html5lib/dump_tree.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace lede::html {
namespace {

constexpr std::string_view kNamespaced[] = {
    "xlink:actuate", "xlink:arcrole", "xlink:href", "xlink:role", "xlink:show",
    "xlink:title",   "xlink:type",    "xml:lang",   "xml:space",  "xmlns:xlink"};

std::string NameOfAttribute(const Attribute& attribute, Namespace ns) {
  std::string name(attribute.raw_name);
  if (ns == Namespace::kHtml) return name;
  if (name == "xmlns") return "xmlns xmlns";
  for (const std::string_view known : kNamespaced) {
    if (name == known) name[name.find(':')] = ' ';
  }
  return name;
}

void DumpElement(const Document& document, NodeId id, const std::string& indent, std::string* out) {
  const Node& node = document[id];
  if (node.tag == Tag::kContent && document.tag(node.parent) == Tag::kTemplate) {
    *out += indent + "content\n";
    return;
  }
  const char* prefix = node.ns == Namespace::kSvg      ? "svg "
                       : node.ns == Namespace::kMathml ? "math "
                                                       : "";
  *out += indent + "<" + prefix + std::string(document.name(id)) + ">\n";
  std::vector<std::string> lines;
  for (const Attribute attribute : document.attributes(id)) {
    lines.push_back(indent + "  " + NameOfAttribute(attribute, node.ns) + "=\"" +
                    std::string(attribute.value) + "\"\n");
  }
  std::sort(lines.begin(), lines.end());
  for (const std::string& line : lines) *out += line;
}

void DumpNode(const Document& document, NodeId id, const std::string& indent, std::string* out) {
  switch (document[id].kind) {
    case NodeKind::kDoctype: {
      *out += indent + "<!DOCTYPE " + std::string(document.name(id));
      for (const Attribute part : document.attributes(id))
        *out += " \"" + std::string(part.value) + "\"";
      *out += ">\n";
      break;
    }
    case NodeKind::kElement:
      DumpElement(document, id, indent, out);
      break;
    case NodeKind::kText:
      *out += indent + "\"" + std::string(document.text(id)) + "\"\n";
      break;
    case NodeKind::kComment:
      *out += indent + "<!-- " + std::string(document.text(id)) + " -->\n";
      break;
    case NodeKind::kDocument:
      break;
  }
}

}  // namespace

std::string DumpTree(const Document& document, NodeId top) {
  std::string out;
  size_t depth = 0;
  for (NodeId n = document[top].first_child; n != kNoNode;) {
    DumpNode(document, n, "| " + std::string(2 * depth, ' '), &out);
    if (document[n].first_child != kNoNode) {
      n = document[n].first_child;
      ++depth;
      continue;
    }
    while (n != top && document[n].next == kNoNode) {
      n = document[n].parent;
      --depth;
    }
    n = n == top ? kNoNode : document[n].next;
  }
  return out;
}

}  // namespace lede::html
