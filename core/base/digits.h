// Conversion between numbers and decimal digits.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace lede {

// "07" for (7, 2). Numbers longer than `width` are written in full; a minus sign comes first and
// does not count toward the width.
std::string ZeroPadded(int value, int width);

// The number at the beginning of `text` ("640px" gives 640), or 0 if there is none. Reads at most
// `most_digits` digits, which must be 9 or fewer.
uint32_t LeadingNumber(std::string_view text, size_t most_digits);

}  // namespace lede
