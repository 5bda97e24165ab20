// Conversion between numbers and decimal digits.
#include "base/digits.h"

#include "base/ascii.h"

namespace lede {

std::string ZeroPadded(int value, int width) {
  const bool negative = value < 0;
  std::string digits = std::to_string(value).substr(negative ? 1 : 0);
  if (digits.size() < static_cast<size_t>(width)) digits.insert(0, width - digits.size(), '0');
  return negative ? "-" + digits : digits;
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
