// The tree of an HTML page: nodes in an arena, addressed by index.
#include "html/document.h"

namespace lede::html {

std::string_view Document::attribute(NodeId id, Attr name) const {
  const Attribute* it = attributes(id);
  for (uint32_t i = 0; i < nodes_[id].attribute_count; ++i) {
    if (it[i].name == name) return it[i].value;
  }
  return {};
}

std::string_view Document::attribute(NodeId id, std::string_view name) const {
  const Attribute* it = attributes(id);
  for (uint32_t i = 0; i < nodes_[id].attribute_count; ++i) {
    if (it[i].raw_name == name) return it[i].value;
  }
  return {};
}

bool Document::has_attribute(NodeId id, Attr name) const {
  const Attribute* it = attributes(id);
  for (uint32_t i = 0; i < nodes_[id].attribute_count; ++i) {
    if (it[i].name == name) return true;
  }
  return false;
}

NodeId Document::Next(NodeId id, NodeId top) const {
  if (nodes_[id].first_child != kNoNode) return nodes_[id].first_child;
  return NextSkippingChildren(id, top);
}

NodeId Document::NextSkippingChildren(NodeId id, NodeId top) const {
  while (id != top && id != kNoNode) {
    if (nodes_[id].next != kNoNode) return nodes_[id].next;
    id = nodes_[id].parent;
  }
  return kNoNode;
}

std::string Document::TextContent(NodeId top) const {
  std::string out;
  for (NodeId n = top; n != kNoNode; n = Next(n, top)) {
    if (IsText(n)) out += nodes_[n].text;
  }
  return out;
}

NodeId Document::FindFirst(NodeId top, Tag wanted) const {
  for (NodeId n = Next(top, top); n != kNoNode; n = Next(n, top)) {
    if (IsElement(n) && tag(n) == wanted) return n;
  }
  return kNoNode;
}

}  // namespace lede::html
