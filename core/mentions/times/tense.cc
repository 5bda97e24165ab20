// Decides whether the words around a time expression speak of the past or of the future.
#include "mentions/times/tense.h"

#include <algorithm>

#include "base/ascii.h"

namespace lede::mentions {
namespace {

using enum WordClass;

constexpr size_t kNearNo = 10;  // terms between "neither" and its verb

class TenseReader {
 public:
  TenseReader(const std::vector<Term>& terms, std::string_view text) : terms_(terms), text_(text) {}

  // The time that a term's verb group expresses; none if it is not a verb or is in the present
  // tense.
  Reference At(size_t i) const {
    if (LeadsToFuture(i)) return Reference::kFuture;
    if (!terms_[i].Is(kTense) || IsAdjective(i) || IsMonth(i) || Is(i, Reference::kPresent) ||
        IsOpening(i))
      return Reference::kNone;
    if (IsOverdue(i) || IsFailed(i) || IsCouldNot(i)) return Reference::kPast;
    if (i > 0 && Text(i - 1) == "to" && Is(i, Reference::kPast))
      return Reference::kNone;  // "to hit"
    // A participle takes the time of the verb before it: "will be held"; "is held" has none.
    if (i > 0 && Is(i - 1, Reference::kFuture))
      return IsFailed(i - 1) ? Reference::kPast : Reference::kFuture;
    if (i > 0 && Is(i - 1, Reference::kPresent) && Is(i, Reference::kPast)) return Reference::kNone;
    return Own(i);
  }

  // "The vote is Tuesday", "the talks are on Friday", "the game is at 7 p.m. Thursday".
  bool IsOfPresentVerb(uint32_t first) const {
    const uint32_t verb =
        first > 0 && (terms_[first - 1].Is(kOn) || Text(first - 1) == "at") ? 2 : 1;
    return first >= verb && Is(first - verb, Reference::kPresent);
  }

  // "Loans through January", not "January through March" or "the year through March".
  bool IsLasting(uint32_t first) const {
    constexpr uint64_t kTimes = Bit(kMonth) | Bit(kWeekday) | Bit(kUnit) | Bit(kUnits);
    return first > 1 && Text(first - 1) == "through" &&
           (terms_[first - 2].readings.classes & kTimes) == 0;
  }

  // "Ahead of the weekend".
  bool IsAheadOf(uint32_t first) const { return first > 1 && Text(first - 2) == "ahead"; }

  // "As early as Tuesday", "as soon as next week".
  bool IsAsSoonAs(uint32_t first) const {
    return first >= 3 && terms_[first - 1].Is(kAs) && terms_[first - 3].Is(kAs);
  }

 private:
  Reference Own(size_t i) const { return static_cast<Reference>(terms_[i].Value(kTense)); }
  bool Is(size_t i, Reference tense) const { return terms_[i].Is(kTense) && Own(i) == tense; }
  std::string_view Text(size_t i) const { return terms_[i].span.In(text_); }

  // "Is to", "are expected to", "agreed to", "set for", "planned a march".
  bool LeadsToFuture(size_t i) const {
    const bool present = i > 0 && Is(i - 1, Reference::kPresent);
    if (terms_[i].Is(kTo) && present) return true;
    const bool led = terms_[i].Is(kAims) || (terms_[i].Is(kTense) && present);
    if (i + 1 == terms_.size()) return false;
    return (led && (terms_[i + 1].Is(kTo) || Text(i + 1) == "for")) ||
           (Text(i) == "planned" && terms_[i + 1].Is(kArticle));
  }

  // "Had been due", "had been scheduled": was in the future at that point.
  bool IsOverdue(size_t i) const {
    return Own(i) == Reference::kFuture && i > 1 && Text(i - 1) == "been" && Text(i - 2) == "had";
  }

  // "Could not be reached", "neither of them could be reached": was attempted and is over.
  bool IsFailed(size_t i) const {
    if (i < 2 || Text(i) != "be") return false;
    if (Text(i - 1) == "not") return Text(i - 2) == "could";
    if (Text(i - 1) != "could") return false;
    const size_t first = i - std::min(i, kNearNo);
    while (i > first)
      if (EndsWith(Text(--i), "either")) return true;
    return false;
  }

  // "Could not sleep".
  bool IsCouldNot(size_t i) const {
    return Text(i) == "could" && i + 1 < terms_.size() && Text(i + 1) == "not";
  }

  // "Until Thursday, he had …", "But until Thursday …": only the following verb counts.
  bool IsOpening(size_t i) const {
    return EndsWith(Text(i), "ntil") && (i == 0 || (i == 1 && Text(0) == "But"));
  }

  // "In May".
  bool IsMonth(size_t i) const { return i > 0 && terms_[i].upper && terms_[i].Is(kMonth); }

  // "An unspecified date", "the proposed sale" contain no verb. "Planned" still points to the
  // future.
  bool IsAdjective(size_t i) const {
    return i > 0 && Is(i, Reference::kPast) &&
           (terms_[i - 1].Is(kArticle) || terms_[i - 1].Is(kThe));
  }

  const std::vector<Term>& terms_;
  const std::string_view text_;
};

}  // namespace

Reference TenseAround(const std::vector<Term>& terms, std::string_view text, uint32_t first,
                      uint32_t end, uint32_t reach) {
  const TenseReader reader(terms, text);
  if (reader.IsAsSoonAs(first) || reader.IsOfPresentVerb(first) || reader.IsLasting(first) ||
      reader.IsAheadOf(first))
    return Reference::kFuture;
  for (uint32_t i = first; i > 0 && first - i < reach; --i) {
    const Reference tense = reader.At(i - 1);
    if (tense != Reference::kNone) return tense;
  }
  for (uint32_t i = end; i < terms.size() && i - end < reach; ++i) {
    const Reference tense = reader.At(i);
    if (tense != Reference::kNone) return tense;
  }
  return Reference::kNone;
}

}  // namespace lede::mentions
