// Whether the words around an expression speak of what was or of what will be.
#include "mentions/times/tense.h"

namespace lede::mentions {
Reference TenseAround(const std::vector<Term>& terms, uint32_t first, uint32_t end,
                      uint32_t reach) {
  for (uint32_t i = first; i > 0 && first - i < reach; --i) {
    if (terms[i - 1].Is(WordClass::kTense))
      return static_cast<Reference>(terms[i - 1].Value(WordClass::kTense));
  }
  for (uint32_t i = end; i < terms.size() && i - end < reach; ++i) {
    if (terms[i].Is(WordClass::kTense))
      return static_cast<Reference>(terms[i].Value(WordClass::kTense));
  }
  return Reference::kNone;
}

}  // namespace lede::mentions
