// A short list of words, written as one string.
#include "base/word_list.h"

#include <algorithm>

namespace lede {

int IndexOfWord(std::string_view list, std::string_view word) {
  if (word.empty() || word.find(' ') != word.npos) return -1;
  for (size_t at = list.find(word); at != list.npos; at = list.find(word, at + 1)) {
    const size_t end = at + word.size();
    if ((at == 0 || list[at - 1] == ' ') && (end == list.size() || list[end] == ' '))
      return static_cast<int>(std::count(list.data(), list.data() + at, ' '));
  }
  return -1;
}

bool IsWordOf(std::string_view list, std::string_view word) { return IndexOfWord(list, word) >= 0; }

}  // namespace lede
