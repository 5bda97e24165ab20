// Conversion between numbers and decimal digits.
#include "base/digits.h"

#include <algorithm>

#include "base/ascii.h"

namespace lede {

std::string WriteNumbers(std::string_view pattern, std::initializer_list<int> numbers) {
  std::string text;
  const int* number = numbers.begin();
  for (size_t i = 0; i < pattern.size();) {
    if (pattern[i] != '0') {
      text += pattern[i++];
      continue;
    }
    const size_t end = std::min(pattern.find_first_not_of('0', i), pattern.size());
    const std::string digits = std::to_string(*number++);
    if (digits.size() < end - i) text.append(end - i - digits.size(), '0');
    text += digits;
    i = end;
  }
  return text;
}

uint32_t LeadingNumber(std::string_view text, size_t most_digits) {
  uint32_t number = 0;
  for (const char c : text.substr(0, most_digits)) {
    if (!IsAsciiDigit(c)) break;
    number = number * 10 + static_cast<uint32_t>(c - '0');
  }
  return number;
}

}  // namespace lede
