// Makes the nodes of a Document and links them.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "html/document.h"
#include "html/token.h"

namespace lede::html {

// Where a node goes: under `parent`, before `before` or, without that, as the last child.
struct Place {
  NodeId parent = kNoNode;
  NodeId before = kNoNode;
};

// The only writer of a Document. Every step takes constant time, but for MoveChildren, which takes
// the number of children.
class TreeWriter {
 public:
  explicit TreeWriter(Document* document) : document_(*document) {}

  TextStore* text() { return &document_.text_; }
  std::vector<AttributeRecord>* attributes() { return &document_.attributes_; }
  const AttributeRecord& attribute(uint32_t index) const { return document_.attributes_[index]; }

  // The first node. Precondition: the text has its page.
  NodeId MakeDocument();
  NodeId MakeDoctype(Token* token);
  NodeId MakeComment(std::string_view data);
  NodeId MakeElement(Tag tag);
  // An element with the token's name and attributes, which it keeps; as the standard adjusts them
  // for the namespace.
  NodeId MakeElement(Token* token, Namespace ns);
  // An element with the name and attributes of another, and no children.
  NodeId MakeTwin(NodeId id);

  // The name of a tag may lie in the store, which moves as text is inserted: sets the token's view
  // of it anew, for a token that is read on behind such text.
  void RenewName(Token* token);

  // Appends to the text before the place, or makes a text node there.
  void InsertText(std::string_view text, Place place);
  void Insert(NodeId node, Place place);
  void Detach(NodeId node);
  void MoveChildren(NodeId from, NodeId to);

  // Adds those of the token's attributes that the element does not have; the token is used up.
  void MergeAttributes(Token* token, NodeId element);
  bool SameAttributes(NodeId a, NodeId b) const;
  // The same for elements with the same attributes in any order.
  uint32_t HashAttributes(NodeId id) const;

  void SetLandmarks(NodeId html, NodeId head, NodeId body);
  // True if the tree has all the nodes or attributes that base/limits.h grants its page.
  bool IsFull() const;
  void SetTruncated() { document_.truncated_ = true; }

 private:
  size_t NodeBudget() const;
  size_t AttributeBudget() const;
  NodeId Add(Node node);
  void AdjustAttributes(Token* token, Namespace ns);
  bool HasRecord(NodeId element, const AttributeRecord& wanted, bool with_value) const;

  Document& document_;
};

}  // namespace lede::html
