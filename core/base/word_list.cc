// A short list of words, written as one string.
#include "base/word_list.h"

#include <algorithm>

namespace lede {

bool IsWordOf(std::string_view list, std::string_view word) { return IndexOfWord(list, word) >= 0; }

int IndexOfWord(std::string_view list, std::string_view word) {
  if (word.empty()) return -1;
  size_t end = 0;
  for (int index = 0; end <= list.size(); ++index) {
    const size_t first = end;
    end = std::min(list.find(' ', first), list.size());
    if (list.substr(first, end++ - first) == word) return index;
  }
  return -1;
}

}  // namespace lede
