// A short list of words, written as one text.
#pragma once

#include <string_view>

namespace lede {

// Whether `word` is among the words of `list`, which single spaces keep apart:
//   IsWordOf("de la van von", "van") → true
// Nothing of several words is, and neither is an empty word. O(list).
bool IsWordOf(std::string_view list, std::string_view word);

}  // namespace lede
