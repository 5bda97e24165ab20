// Finds the sentence and the token at an offset of a text.
#include "facts/words/find_sentence.h"

#include <algorithm>

namespace lede::facts {

uint32_t SentenceAt(const AnnotatedText& text, uint32_t offset) {
  const auto after =
      std::upper_bound(text.sentences.begin(), text.sentences.end(), offset,
                       [](uint32_t at, const Sentence& s) { return at < s.span.start; });
  const auto index = after - text.sentences.begin();
  return index == 0 ? 0 : static_cast<uint32_t>(index - 1);
}

uint32_t TokenAt(const AnnotatedText& text, uint32_t offset) {
  const auto at =
      std::lower_bound(text.tokens.begin(), text.tokens.end(), offset,
                       [](const Token& t, uint32_t start) { return t.span.end <= start; });
  return static_cast<uint32_t>(at - text.tokens.begin());
}

}  // namespace lede::facts
