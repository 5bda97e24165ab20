// Whether the words around an expression speak of what was or of what will be.
#include "mentions/times/tense.h"

namespace lede::mentions {
namespace {

Reference Own(const Term& term) { return static_cast<Reference>(term.Value(WordClass::kTense)); }

// A participle is of the time of the verb before it: "will be held".
Reference TenseAt(const std::vector<Term>& terms, size_t at) {
  if (at > 0 && terms[at - 1].Is(WordClass::kTense) && Own(terms[at - 1]) == Reference::kFuture)
    return Reference::kFuture;
  return Own(terms[at]);
}

// "As early as Tuesday", "as soon as next week".
bool IsAsSoonAs(const std::vector<Term>& terms, uint32_t first) {
  return first >= 3 && terms[first - 1].Is(WordClass::kAs) && terms[first - 3].Is(WordClass::kAs);
}

}  // namespace

Reference TenseAround(const std::vector<Term>& terms, uint32_t first, uint32_t end,
                      uint32_t reach) {
  if (IsAsSoonAs(terms, first)) return Reference::kFuture;
  for (uint32_t i = first; i > 0 && first - i < reach; --i) {
    if (terms[i - 1].Is(WordClass::kTense)) return TenseAt(terms, i - 1);
  }
  for (uint32_t i = end; i < terms.size() && i - end < reach; ++i) {
    if (terms[i].Is(WordClass::kTense)) return TenseAt(terms, i);
  }
  return Reference::kNone;
}

}  // namespace lede::mentions
