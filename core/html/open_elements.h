// The stack of open elements.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "html/document.h"
#include "html/tag_set.h"

namespace lede::html {

// The boundaries at which a search down the stack stops: the standard's scopes and other searches.
enum Bound : uint8_t {
  kScope,
  kListItemScope,
  kButtonScope,
  kTableScope,
  kSpecialBound,   // "special" elements, where "any other end tag" stops
  kListItemBound,  // the same except address, div and p: where <li>, <dd> and <dt> stop
  kHtmlBound,      // HTML elements, where an end tag in foreign content stops
};
inline constexpr int kBoundCount = kHtmlBound + 1;

// Trait bits after those of the bounds.
inline constexpr uint16_t kIsTextPoint = 1 << kBoundCount;        // MathML text integration point
inline constexpr uint16_t kIsHtmlPoint = 1 << (kBoundCount + 1);  // HTML integration point

struct OpenElement {
  NodeId id = kNoNode;
  Tag tag = Tag::kUnknown;
  Namespace ns = Namespace::kHtml;
  uint16_t traits = 0;  // 1 << Bound for each search that it stops, plus the integration points

  bool Is(Tag t) const { return tag == t && ns == Namespace::kHtml; }
  bool IsIn(const TagSet& tags) const { return ns == Namespace::kHtml && tags.Has(tag); }
  bool IsSpecial() const { return (traits & 1 << kSpecialBound) != 0; }
};

// With all traits except that of an <annotation-xml> with an HTML encoding, which depends on its
// attributes.
OpenElement MakeOpenElement(NodeId id, Tag tag, Namespace ns = Namespace::kHtml);

// Bottom first, addressed by index; -1 means none. Each entry knows the next element below it with
// the same tag, and the nearest one at or below it that stops each search, so the standard's
// searches take constant time. Once the stack is `full`, the tree builder opens only elements that
// contain nothing but text and those implied by a table or page.
class OpenElements {
 public:
  OpenElements();

  bool empty() const { return entries_.empty(); }
  bool full() const;
  int size() const { return static_cast<int>(entries_.size()); }
  const OpenElement& operator[](int i) const { return entries_[static_cast<size_t>(i)].element; }
  const OpenElement& top() const { return entries_.back().element; }
  bool TopIs(Tag tag) const { return !empty() && top().Is(tag); }
  bool TopIsIn(const TagSet& tags) const { return !empty() && top().IsIn(tags); }

  void Push(const OpenElement& element);
  void Pop();
  void PopTo(int size);
  // Pops the topmost HTML element with this tag and everything above it. Precondition: there is
  // one.
  void PopThrough(Tag tag) { PopTo(Find(tag)); }
  // Pops until the top is one of `tags`; the bottom element stays.
  void PopUntilTopIsIn(const TagSet& tags);
  void PopImpliedEnds(Tag except = Tag::kUnknown);
  void AddTrait(uint16_t trait) { entries_.back().element.traits |= trait; }

  // These take time linear in the number of elements above the index.
  void Remove(int index);
  void Insert(int index, const OpenElement& element);
  void Replace(int index, NodeId id) { entries_[static_cast<size_t>(index)].element.id = id; }

  // The topmost HTML element with this tag.
  int Find(Tag tag) const { return topmost_[0][static_cast<size_t>(tag)]; }
  bool Has(Tag tag) const { return Find(tag) >= 0; }
  // The topmost element with this tag in another namespace; and the next element below an index
  // with the same tag.
  int FindForeign(Tag tag) const { return topmost_[1][static_cast<size_t>(tag)]; }
  int NextLike(int index) const { return entries_[static_cast<size_t>(index)].next_like; }
  // The index of this element, whose tag is known. Linear in the open elements with that tag.
  int Find(NodeId id, Tag tag) const;
  // The nearest element from the top that stops this search.
  int Nearest(Bound bound) const { return empty() ? -1 : entries_.back().nearest[bound]; }

  bool IsInScope(int index, Bound scope = kScope) const {
    return index >= 0 && index >= Nearest(scope);
  }
  bool HasInScope(Tag tag, Bound scope = kScope) const { return IsInScope(Find(tag), scope); }

 private:
  struct Entry {
    OpenElement element;
    int16_t next_like;
    std::array<int16_t, kBoundCount> nearest;
  };
  int16_t& TopmostLike(const OpenElement& element) {
    return topmost_[element.ns != Namespace::kHtml][static_cast<size_t>(element.tag)];
  }

  std::vector<Entry> entries_;
  std::array<std::array<int16_t, 256>, 2> topmost_;  // by tag: HTML, foreign
};

}  // namespace lede::html
