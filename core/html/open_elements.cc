// The stack of open elements.
#include "html/open_elements.h"

#include "base/limits.h"

namespace lede::html {
namespace {

static_assert(limits::kMaxDepth < 0x7F00, "an index fits 16 bits");

constexpr TagSet kScopeEnds = {Tag::kApplet, Tag::kCaption, Tag::kHtml,    Tag::kTable,
                               Tag::kTd,     Tag::kTh,      Tag::kMarquee, Tag::kObject,
                               Tag::kSelect, Tag::kTemplate};
constexpr TagSet kListItemScopeEnds = {Tag::kOl, Tag::kUl};
constexpr TagSet kTableScopeEnds = {Tag::kHtml, Tag::kTable, Tag::kTemplate};
constexpr TagSet kHoldsListItems = {Tag::kAddress, Tag::kDiv, Tag::kP};
constexpr TagSet kMathTextPoints = {Tag::kMi, Tag::kMo, Tag::kMn, Tag::kMs, Tag::kMtext};
constexpr TagSet kSvgHtmlPoints = {Tag::kForeignObject, Tag::kDesc, Tag::kTitle};

constexpr uint16_t Bit(Bound bound) { return static_cast<uint16_t>(1 << bound); }
constexpr uint16_t kEveryScope = Bit(kScope) | Bit(kListItemScope) | Bit(kButtonScope);
constexpr uint16_t kSpecialTraits = Bit(kSpecialBound) | Bit(kListItemBound);

uint16_t HtmlTraits(Tag tag) {
  uint16_t traits = Bit(kHtmlBound);
  if (kScopeEnds.Has(tag)) traits |= kEveryScope;
  if (kListItemScopeEnds.Has(tag)) traits |= Bit(kListItemScope);
  if (tag == Tag::kButton) traits |= Bit(kButtonScope);
  if (kTableScopeEnds.Has(tag)) traits |= Bit(kTableScope);
  if (kSpecial.Has(tag)) traits |= Bit(kSpecialBound);
  if (kSpecial.Has(tag) && !kHoldsListItems.Has(tag)) traits |= Bit(kListItemBound);
  return traits;
}

uint16_t ForeignTraits(Tag tag, Namespace ns) {
  constexpr uint16_t kPoint = kEveryScope | kSpecialTraits;
  if (ns == Namespace::kSvg) return kSvgHtmlPoints.Has(tag) ? kPoint | kIsHtmlPoint : 0;
  if (kMathTextPoints.Has(tag)) return kPoint | kIsTextPoint;
  return tag == Tag::kAnnotationXml ? kPoint : 0;
}

}  // namespace

OpenElement MakeOpenElement(NodeId id, Tag tag, Namespace ns) {
  return {id, tag, ns, ns == Namespace::kHtml ? HtmlTraits(tag) : ForeignTraits(tag, ns)};
}

OpenElements::OpenElements() {
  for (auto& topmost : topmost_) topmost.fill(-1);
}

bool OpenElements::full() const { return entries_.size() >= limits::kMaxDepth; }

void OpenElements::Push(const OpenElement& element) {
  const int16_t index = static_cast<int16_t>(entries_.size());
  Entry entry;
  entry.element = element;
  entry.next_like = TopmostLike(element);
  for (int bound = 0; bound < kBoundCount; ++bound)
    entry.nearest[bound] = (element.traits & 1 << bound) != 0
                               ? index
                               : static_cast<int16_t>(Nearest(static_cast<Bound>(bound)));
  entries_.push_back(entry);
  TopmostLike(element) = index;
}

void OpenElements::Pop() {
  TopmostLike(top()) = entries_.back().next_like;
  entries_.pop_back();
}

void OpenElements::PopTo(int size) {
  while (this->size() > size) Pop();
}

void OpenElements::PopUntilTopIsIn(const TagSet& tags) {
  while (size() > 1 && !top().IsIn(tags)) Pop();
}

void OpenElements::PopImpliedEnds(Tag except) {
  while (TopIsIn(kImpliedEnds) && top().tag != except) Pop();
}

void OpenElements::Remove(int index) {
  const std::vector<Entry> above(entries_.begin() + index + 1, entries_.end());
  PopTo(index);
  for (const Entry& entry : above) Push(entry.element);
}

void OpenElements::Insert(int index, const OpenElement& element) {
  const std::vector<Entry> above(entries_.begin() + index, entries_.end());
  PopTo(index);
  Push(element);
  for (const Entry& entry : above) Push(entry.element);
}

int OpenElements::Find(NodeId id, Tag tag) const {
  int index = Find(tag);
  while (index >= 0 && (*this)[index].id != id) index = NextLike(index);
  return index;
}

}  // namespace lede::html
