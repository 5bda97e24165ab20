// Creates the nodes of a Document and links them.
#include "html/tree_writer.h"

#include <cstring>
#include <utility>

#include "base/limits.h"

namespace lede::html {
namespace {

constexpr uint8_t kRoomyText = 1;  // Node::flags: the text has a block with room to grow

// Hashes eight bytes per step. Only compared with hashes from the same run.
uint32_t HashBytes(std::string_view bytes) {
  uint64_t hash = bytes.size();
  for (; !bytes.empty(); bytes.remove_prefix(bytes.size() < 8 ? bytes.size() : 8)) {
    uint64_t word = 0;
    std::memcpy(&word, bytes.data(), bytes.size() < 8 ? bytes.size() : 8);
    hash = (hash ^ word) * 0x9E3779B97F4A7C15u;
    hash ^= hash >> 29;
  }
  return static_cast<uint32_t>(hash);
}

}  // namespace

NodeId TreeWriter::Add(Node node) {
  document_.nodes_.push_back(node);
  return static_cast<NodeId>(document_.nodes_.size() - 1);
}

size_t TreeWriter::NodeBudget() const {
  return limits::kNodesOfAnyPage + document_.text_.page().size() / limits::kBytesPerNode;
}

size_t TreeWriter::AttributeBudget() const {
  return limits::kAttributesOfAnyPage + document_.text_.page().size() / limits::kBytesPerAttribute;
}

bool TreeWriter::IsFull() const {
  return document_.nodes_.size() >= NodeBudget() ||
         document_.attributes_.size() >= AttributeBudget();
}

// Reserves the whole budget at once, plus one tag: memory that is never touched costs nothing,
// while growing the vectors would hold every node twice.
NodeId TreeWriter::MakeDocument() {
  document_.nodes_.reserve(NodeBudget() + limits::kMaxDepth);
  document_.attributes_.reserve(AttributeBudget() + limits::kMaxAttributes + 1);
  Node node;
  node.kind = NodeKind::kDocument;
  return Add(node);
}

NodeId TreeWriter::MakeDoctype(Token* token) {
  AttributeRecord name;
  name.raw_name = text()->Store(token->data);
  attributes()->push_back(name);
  Node node;
  node.kind = NodeKind::kDoctype;
  node.data.begin = static_cast<uint32_t>(attributes()->size());
  const bool any = token->public_id.present || token->system_id.present;
  if (any) {
    attributes()->push_back({{}, text()->Store(token->public_id.value), Attr::kPublic});
    attributes()->push_back({{}, text()->Store(token->system_id.value), Attr::kSystem});
  }
  node.data.size = any ? 2 : 0;
  token->attributes_kept = true;
  return Add(node);
}

NodeId TreeWriter::MakeComment(std::string_view data) {
  Node node;
  node.kind = NodeKind::kComment;
  node.data = text()->Store(data);
  return Add(node);
}

NodeId TreeWriter::MakeElement(Tag tag) {
  Node node;
  node.kind = NodeKind::kElement;
  node.tag = tag;
  return Add(node);
}

NodeId TreeWriter::MakeElement(Token* token, Namespace ns) {
  if (ns != Namespace::kHtml) AdjustAttributes(token, ns);
  Node node;
  node.kind = NodeKind::kElement;
  node.ns = ns;
  node.tag = token->tag;
  if (ns == Namespace::kSvg && token->tag == Tag::kUnknown)
    node.tag = SvgTagFromLowerName(token->data);
  node.data = {token->first_attribute, token->attribute_count};
  token->attributes_kept = true;
  return Add(node);
}

void TreeWriter::AdjustAttributes(Token* token, Namespace ns) {
  for (uint32_t i = 0; i < token->attribute_count; ++i) {
    AttributeRecord& record = (*attributes())[token->first_attribute + i];
    if (record.name != Attr::kUnknown) continue;
    const std::string_view name = text()->View(record.raw_name);
    if (ns == Namespace::kSvg) record.name = SvgAttrFromLowerName(name);
    if (ns == Namespace::kMathml && name == "definitionurl") record.name = Attr::kDefinitionUrl;
  }
}

void TreeWriter::RenewName(Token* token) {
  const bool is_tag = token->kind == TokenKind::kStartTag || token->kind == TokenKind::kEndTag;
  if (is_tag && token->tag == Tag::kUnknown)
    token->data = text()->View((*attributes())[token->first_attribute - 1].raw_name);
}

NodeId TreeWriter::MakeTwin(NodeId id) {
  const Node& original = document_.nodes_[id];
  Node node;
  node.kind = original.kind;
  node.ns = original.ns;
  node.tag = original.tag;
  node.data = original.data;
  return Add(node);
}

void TreeWriter::InsertText(std::string_view data, Place place) {
  if (data.empty()) return;
  std::vector<Node>& nodes = document_.nodes_;
  const NodeId before = place.before == kNoNode ? document_.LastChild(place.parent)
                                                : document_.Previous(place.before);
  if (before != kNoNode && nodes[before].kind == NodeKind::kText) {
    bool roomy = nodes[before].flags == kRoomyText;
    text()->Append(data, &nodes[before].data, &roomy);
    nodes[before].flags = roomy ? kRoomyText : 0;
    return;
  }
  Node node;
  node.data = text()->Store(data);
  Insert(Add(node), place);
}

void TreeWriter::Insert(NodeId id, Place place) {
  std::vector<Node>& nodes = document_.nodes_;
  Node& node = nodes[id];
  Node& parent = nodes[place.parent];
  node.parent = place.parent;
  node.next = place.before;
  const NodeId first = parent.first_child;
  NodeId& previous_of_next = first == kNoNode          ? node.previous
                             : place.before == kNoNode ? nodes[first].previous
                                                       : nodes[place.before].previous;
  node.previous = first == kNoNode ? id : previous_of_next;
  previous_of_next = id;
  (place.before == first ? parent.first_child : nodes[node.previous].next) = id;
}

void TreeWriter::Detach(NodeId id) {
  std::vector<Node>& nodes = document_.nodes_;
  Node& node = nodes[id];
  if (node.parent == kNoNode) return;
  NodeId& first = nodes[node.parent].first_child;
  nodes[node.next == kNoNode ? first : node.next].previous = node.previous;
  (first == id ? first : nodes[node.previous].next) = node.next;
  node.parent = node.previous = node.next = kNoNode;
}

void TreeWriter::MoveChildren(NodeId from, NodeId to) {
  std::vector<Node>& nodes = document_.nodes_;
  const NodeId moved = nodes[from].first_child, first = nodes[to].first_child;
  if (moved == kNoNode) return;
  for (NodeId n = moved; n != kNoNode; n = nodes[n].next) nodes[n].parent = to;
  nodes[from].first_child = kNoNode;
  if (first == kNoNode) {
    nodes[to].first_child = moved;
    return;
  }
  nodes[nodes[first].previous].next = moved;
  std::swap(nodes[first].previous, nodes[moved].previous);
}

bool TreeWriter::HasRecord(NodeId element, const AttributeRecord& wanted, bool with_value) const {
  const Slice range = document_.nodes_[element].data;
  for (uint32_t i = 0; i < range.size; ++i) {
    const AttributeRecord& record = document_.attributes_[range.begin + i];
    if (record.name != wanted.name) continue;
    if (document_.NameOfRecord(record) != document_.NameOfRecord(wanted)) continue;
    return !with_value || document_.text_.View(record.value) == document_.text_.View(wanted.value);
  }
  return false;
}

// Leaves the merged attributes at the end of the table, so that the next token's are added in
// place.
void TreeWriter::MergeAttributes(Token* token, NodeId element) {
  std::vector<AttributeRecord>& records = *attributes();
  Slice& range = document_.nodes_[element].data;
  const std::vector<AttributeRecord> given(records.begin() + token->first_attribute, records.end());
  records.resize(token->first_attribute);
  token->attributes_kept = true;
  for (const AttributeRecord& added : given) {
    if (range.size >= limits::kMaxAttributes || HasRecord(element, added, false)) continue;
    if (range.begin + range.size != records.size()) {
      const Slice old = range;
      range.begin = static_cast<uint32_t>(records.size());
      for (uint32_t i = 0; i < old.size; ++i)
        records.push_back(AttributeRecord(records[old.begin + i]));
    }
    records.push_back(added);
    ++range.size;
  }
}

bool TreeWriter::SameAttributes(NodeId a, NodeId b) const {
  const Slice range = document_.nodes_[a].data;
  if (range.size != document_.nodes_[b].data.size) return false;
  for (uint32_t i = 0; i < range.size; ++i) {
    if (!HasRecord(b, document_.attributes_[range.begin + i], true)) return false;
  }
  return true;
}

uint32_t TreeWriter::HashAttributes(NodeId id) const {
  uint32_t hash = 0;
  for (const Attribute attribute : document_.attributes(id))
    hash += HashBytes(attribute.raw_name) * 31 ^ HashBytes(attribute.value);
  return hash;
}

void TreeWriter::SetLandmarks(NodeId html, NodeId head, NodeId body) {
  document_.html_ = html;
  document_.head_ = head;
  document_.body_ = body;
}

}  // namespace lede::html
