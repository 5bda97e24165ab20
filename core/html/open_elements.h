// The stack of open elements.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "html/document.h"
#include "html/tag_set.h"

namespace lede::html {

// What an open element is to the scans over the stack, as bits.
enum ElementTrait : uint8_t {
  kEndsScope = 1,          // "has an element in scope" looks no further
  kEndsListItemScope = 2,  // the same for the other kinds of scope, in addition
  kEndsButtonScope = 4,
  kEndsTableScope = 8,
  kIsSpecial = 16,
  kIsTextPoint = 32,  // MathML text integration point
  kIsHtmlPoint = 64,  // HTML integration point
};

enum Scope : uint8_t {
  kScope = kEndsScope,
  kListItemScope = kEndsScope | kEndsListItemScope,
  kButtonScope = kEndsScope | kEndsButtonScope,
  kTableScope = kEndsTableScope,
};

struct OpenElement {
  NodeId id = kNoNode;
  Tag tag = Tag::kUnknown;
  Namespace ns = Namespace::kHtml;
  uint8_t traits = 0;

  bool Is(Tag t) const { return tag == t && ns == Namespace::kHtml; }
  bool IsIn(const TagSet& tags) const { return ns == Namespace::kHtml && tags.Has(tag); }
  bool IsSpecial() const { return (traits & kIsSpecial) != 0; }
};

// All traits but that of <annotation-xml> with an HTML encoding, which lies in its attributes.
uint8_t TraitsOf(Tag tag, Namespace ns);

// Bottom first. Scans are linear in the stack, which limits::kMaxDepth bounds: the tree builder
// opens nothing more once `full`, but for elements without children and those that a table implies.
class OpenElements {
 public:
  static constexpr size_t kNone = ~size_t{0};

  bool empty() const { return items_.empty(); }
  bool full() const;
  size_t size() const { return items_.size(); }
  const OpenElement& operator[](size_t i) const { return items_[i]; }
  const OpenElement& top() const { return items_.back(); }
  bool TopIs(Tag tag) const { return !items_.empty() && top().Is(tag); }
  bool TopIsIn(const TagSet& tags) const { return !items_.empty() && top().IsIn(tags); }

  void Push(OpenElement element) { items_.push_back(element); }
  void Pop() { items_.pop_back(); }
  void PopTo(size_t size) { items_.resize(size); }
  // Pops up to and with the topmost HTML element of this kind; everything if there is none.
  void PopThrough(Tag tag);
  void PopThrough(const TagSet& tags);
  // Pops until the top is of these; the bottom stays.
  void PopUntilTopIsIn(const TagSet& tags);
  void PopImpliedEnds(Tag except = Tag::kUnknown);
  void PopThoroughlyImpliedEnds();

  void Remove(size_t index) { items_.erase(items_.begin() + static_cast<ptrdiff_t>(index)); }
  void Insert(size_t index, OpenElement element) {
    items_.insert(items_.begin() + static_cast<ptrdiff_t>(index), element);
  }
  void Replace(size_t index, NodeId id) { items_[index].id = id; }
  void AddTrait(ElementTrait trait) { items_.back().traits |= trait; }

  size_t Find(NodeId id) const;  // topmost index, or kNone
  size_t Find(Tag tag) const;
  bool Has(Tag tag) const { return Find(tag) != kNone; }
  bool HasInScope(Tag tag, Scope scope = kScope) const;
  bool HasInScope(const TagSet& tags, Scope scope = kScope) const;
  bool HasNodeInScope(NodeId id) const;

 private:
  std::vector<OpenElement> items_;
};

}  // namespace lede::html
