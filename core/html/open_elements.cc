// The stack of open elements.
#include "html/open_elements.h"

#include "base/limits.h"

namespace lede::html {
namespace {

constexpr TagSet kScopeEnds = {Tag::kApplet, Tag::kCaption, Tag::kHtml,    Tag::kTable,
                               Tag::kTd,     Tag::kTh,      Tag::kMarquee, Tag::kObject,
                               Tag::kSelect, Tag::kTemplate};
constexpr TagSet kListItemScopeEnds = {Tag::kOl, Tag::kUl};
constexpr TagSet kTableScopeEnds = {Tag::kHtml, Tag::kTable, Tag::kTemplate};
constexpr TagSet kMathTextPoints = {Tag::kMi, Tag::kMo, Tag::kMn, Tag::kMs, Tag::kMtext};
constexpr TagSet kSvgHtmlPoints = {Tag::kForeignObject, Tag::kDesc, Tag::kTitle};

uint8_t HtmlTraits(Tag tag) {
  uint8_t traits = 0;
  if (kScopeEnds.Has(tag)) traits |= kEndsScope;
  if (kListItemScopeEnds.Has(tag)) traits |= kEndsListItemScope;
  if (tag == Tag::kButton) traits |= kEndsButtonScope;
  if (kTableScopeEnds.Has(tag)) traits |= kEndsTableScope;
  if (kSpecial.Has(tag)) traits |= kIsSpecial;
  return traits;
}

}  // namespace

uint8_t TraitsOf(Tag tag, Namespace ns) {
  if (ns == Namespace::kHtml) return HtmlTraits(tag);
  if (ns == Namespace::kSvg)
    return kSvgHtmlPoints.Has(tag) ? kEndsScope | kIsSpecial | kIsHtmlPoint : 0;
  if (kMathTextPoints.Has(tag)) return kEndsScope | kIsSpecial | kIsTextPoint;
  return tag == Tag::kAnnotationXml ? kEndsScope | kIsSpecial : 0;
}

bool OpenElements::full() const { return items_.size() >= limits::kMaxDepth; }

void OpenElements::PopThrough(Tag tag) {
  bool found = false;
  while (!found && !items_.empty()) {
    found = top().Is(tag);
    Pop();
  }
}

void OpenElements::PopThrough(const TagSet& tags) {
  bool found = false;
  while (!found && !items_.empty()) {
    found = top().IsIn(tags);
    Pop();
  }
}

void OpenElements::PopUntilTopIsIn(const TagSet& tags) {
  while (items_.size() > 1 && !top().IsIn(tags)) Pop();
}

void OpenElements::PopImpliedEnds(Tag except) {
  while (TopIsIn(kImpliedEnds) && top().tag != except) Pop();
}

void OpenElements::PopThoroughlyImpliedEnds() {
  while (TopIsIn(kThoroughlyImpliedEnds)) Pop();
}

size_t OpenElements::Find(NodeId id) const {
  for (size_t i = items_.size(); i-- > 0;) {
    if (items_[i].id == id) return i;
  }
  return kNone;
}

size_t OpenElements::Find(Tag tag) const {
  for (size_t i = items_.size(); i-- > 0;) {
    if (items_[i].Is(tag)) return i;
  }
  return kNone;
}

bool OpenElements::HasInScope(Tag tag, Scope scope) const {
  for (size_t i = items_.size(); i-- > 0;) {
    if (items_[i].Is(tag)) return true;
    if ((items_[i].traits & scope) != 0) return false;
  }
  return false;
}

bool OpenElements::HasInScope(const TagSet& tags, Scope scope) const {
  for (size_t i = items_.size(); i-- > 0;) {
    if (items_[i].IsIn(tags)) return true;
    if ((items_[i].traits & scope) != 0) return false;
  }
  return false;
}

bool OpenElements::HasNodeInScope(NodeId id) const {
  for (size_t i = items_.size(); i-- > 0;) {
    if (items_[i].id == id) return true;
    if ((items_[i].traits & kScope) != 0) return false;
  }
  return false;
}

}  // namespace lede::html
