// The tree of an HTML page: nodes in one array, addressed by index.
#include "html/document.h"

namespace lede::html {

std::string_view Document::text(NodeId id) const {
  const Node& node = nodes_[id];
  const bool has = node.kind == NodeKind::kText || node.kind == NodeKind::kComment;
  return has ? text_.View(node.data) : std::string_view();
}

std::string_view Document::name(NodeId id) const {
  const Node& node = nodes_[id];
  if (node.tag != Tag::kUnknown) return NameOf(node.tag);
  const bool has = node.kind == NodeKind::kElement || node.kind == NodeKind::kDoctype;
  return has ? text_.View(attributes_[node.data.begin - 1].raw_name) : std::string_view();
}

NodeId Document::Previous(NodeId id) const {
  const Node& node = nodes_[id];
  const bool first = node.parent == kNoNode || nodes_[node.parent].first_child == id;
  return first ? kNoNode : node.previous;
}

const AttributeRecord* Document::Find(NodeId id, Attr name) const {
  if (!IsElement(id)) return nullptr;
  const AttributeRecord* it = attributes_.data() + nodes_[id].data.begin;
  for (const AttributeRecord* end = it + nodes_[id].data.size; it != end; ++it) {
    if (it->name == name) return it;
  }
  return nullptr;
}

std::string_view Document::attribute(NodeId id, Attr name) const {
  const AttributeRecord* record = Find(id, name);
  return record ? text_.View(record->value) : std::string_view();
}

std::string_view Document::attribute(NodeId id, std::string_view name) const {
  for (const Attribute attribute : attributes(id)) {
    if (attribute.raw_name == name) return attribute.value;
  }
  return {};
}

bool Document::has_attribute(NodeId id, Attr name) const { return Find(id, name) != nullptr; }

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
    if (IsText(n)) out += text(n);
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
