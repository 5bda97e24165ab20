// A short list of words, written as one string.
#pragma once

#include <string_view>

namespace lede {

// Whether `word` is one of the words in `list`, which are separated by single spaces:
//   IsWordOf("de la van von", "van") → true
// False for an empty word and for one that contains a space. O(list).
bool IsWordOf(std::string_view list, std::string_view word);

// Which of the words in `list` it is, counted from 0; -1 if none.
int IndexOfWord(std::string_view list, std::string_view word);

}  // namespace lede
