// Numbers as decimal digits.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace lede {

// "07" for (7, 2). A number that is longer than `width` is written whole, a sign comes first.
std::string ZeroPadded(int value, int width);

// The number that `text` begins with, of which at most `most_digits` (9 or fewer) are read; 0 if it
// begins with none: 640 of "640px".
uint32_t LeadingNumber(std::string_view text, size_t most_digits);

}  // namespace lede
