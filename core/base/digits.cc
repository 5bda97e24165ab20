// Numbers as decimal digits.
#include "base/digits.h"

namespace lede {

std::string ZeroPadded(int value, int width) {
  const bool negative = value < 0;
  std::string digits = std::to_string(value).substr(negative ? 1 : 0);
  if (digits.size() < static_cast<size_t>(width)) digits.insert(0, width - digits.size(), '0');
  return negative ? "-" + digits : digits;
}

}  // namespace lede
