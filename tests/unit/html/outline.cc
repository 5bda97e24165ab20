// Writes a tree on one line, for expectations that can be read at a glance.
#include "unit/html/outline.h"

#include <algorithm>

#include "html/parse.h"
#include "html/tree_builder.h"

namespace lede::html {
namespace {

std::string Describe(const Document& document, NodeId id) {
  const Node& node = document[id];
  if (node.kind == NodeKind::kText) return '"' + std::string(document.text(id)) + '"';
  if (node.kind == NodeKind::kComment) return "<!--" + std::string(document.text(id)) + "-->";
  if (node.kind == NodeKind::kDoctype) return "!" + std::string(document.name(id));
  std::string out = node.ns == Namespace::kSvg      ? "svg:"
                    : node.ns == Namespace::kMathml ? "math:"
                                                    : "";
  out += document.name(id);
  std::string attributes;
  for (const Attribute attribute : document.attributes(id)) {
    attributes += attributes.empty() ? "" : " ";
    attributes += std::string(attribute.raw_name) + "=" + std::string(attribute.value);
  }
  return attributes.empty() ? out : out + "[" + attributes + "]";
}

}  // namespace

std::string Outline(const Document& document, NodeId top) {
  std::string out;
  NodeId n = document[top].first_child;
  while (n != kNoNode && n != top) {
    out += Describe(document, n);
    if (document[n].first_child != kNoNode) {
      out += "(";
      n = document[n].first_child;
      continue;
    }
    while (n != top && document[n].next == kNoNode) {
      n = document[n].parent;
      if (n != top) out += ")";
    }
    if (n == top) break;
    out += " ";
    n = document[n].next;
  }
  return out;
}

std::string OutlineBody(std::string_view page) {
  const Document document = Parse(page);
  return Outline(document, document.body());
}

std::string OutlinePage(std::string_view page) { return Outline(Parse(page), kRoot); }

std::string OutlineFragment(std::string_view text, std::string_view context) {
  ParseOptions options;
  options.context = context;
  const Document document = TreeBuilder(text, options).Build();
  return Outline(document, document.html());
}

std::string FindFault(const Document& document, size_t* depth) {
  size_t level = 0;
  size_t seen = 0;
  *depth = 0;
  for (NodeId n = kRoot; n != kNoNode;) {
    const Node& node = document[n];
    if (++seen > document.size()) return "a circle";
    if (node.next != kNoNode && document.Previous(node.next) != n) return "a sibling not linked";
    if (node.first_child != kNoNode && document[node.first_child].parent != n)
      return "a child not linked";
    if (node.next == kNoNode && n != kRoot && document.LastChild(node.parent) != n)
      return "a last child not linked";
    if (node.kind == NodeKind::kText && document.text(n).empty()) return "an empty text";
    if (node.next != kNoNode && document.IsText(n) && document.IsText(node.next))
      return "two texts side by side";
    if (node.first_child != kNoNode) {
      n = node.first_child;
      *depth = std::max(*depth, ++level);
      continue;
    }
    while (n != kNoNode && document[n].next == kNoNode) {
      n = document[n].parent;
      --level;
    }
    if (n != kNoNode) n = document[n].next;
  }
  return "";
}

}  // namespace lede::html
