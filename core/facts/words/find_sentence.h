// Finds the sentence and the token at an offset of a text.
#pragma once

#include <cstdint>

#include "model/annotated_text.h"

namespace lede::facts {

// Index of the sentence that contains byte `offset`, or else of the last one that starts before it;
// 0 if there is none. O(log n).
uint32_t SentenceAt(const AnnotatedText& text, uint32_t offset);

// Index of the first token that ends after byte `offset`, or the number of tokens if there is none.
// O(log n).
uint32_t TokenAt(const AnnotatedText& text, uint32_t offset);

}  // namespace lede::facts
