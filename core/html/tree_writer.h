// Creates the nodes of a Document and links them.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "html/document.h"
#include "html/token.h"

namespace lede::html {

// Where a node goes: under `parent`, before `before`, or as the last child if that is kNoNode.
struct Place {
  NodeId parent = kNoNode;
  NodeId before = kNoNode;
};

// The only class that modifies a Document. Every operation takes constant time, except
// MoveChildren, which is linear in the number of children.
class TreeWriter {
 public:
  explicit TreeWriter(Document* document) : document_(*document) {}

  TextStore* text() { return &document_.text_; }
  std::vector<AttributeRecord>* attributes() { return &document_.attributes_; }
  const AttributeRecord& attribute(uint32_t index) const { return document_.attributes_[index]; }

  // Creates the first node. Precondition: the text store has its page.
  NodeId MakeDocument();
  NodeId MakeDoctype(Token* token);
  NodeId MakeComment(std::string_view data);
  NodeId MakeElement(Tag tag);
  // Creates an element with the token's name and attributes, adjusted for the namespace as the
  // standard says. The element takes over the attributes.
  NodeId MakeElement(Token* token, Namespace ns);
  // Creates an element with the name and attributes of another and no children.
  NodeId MakeTwin(NodeId id);

  // A tag's name may be in the text store, which moves when text is inserted. Renews the token's
  // view of it, for a token that is still used after that.
  void RenewName(Token* token);

  // Appends to the text node before `place`, or creates one there.
  void InsertText(std::string_view text, Place place);
  void Insert(NodeId node, Place place);
  void Detach(NodeId node);
  void MoveChildren(NodeId from, NodeId to);

  // Adds those of the token's attributes that the element does not have yet. Uses up the token.
  void MergeAttributes(Token* token, NodeId element);
  bool SameAttributes(NodeId a, NodeId b) const;
  // Equal for elements with the same attributes in any order.
  uint32_t HashAttributes(NodeId id) const;

  void SetLandmarks(NodeId html, NodeId head, NodeId body);
  // Whether the tree has reached the limit on nodes or attributes in base/limits.h.
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
