// Conversion between numbers and decimal digits.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

namespace lede {

// Writes the next of the numbers, which are not negative, in place of each run of zeros in the
// pattern, with at least as many digits: "18:05" for ("00:00", {18, 5}).
std::string WriteNumbers(std::string_view pattern, std::initializer_list<int> numbers);

// The number at the beginning of `text` ("640px" gives 640), or 0 if there is none. Reads at most
// `most_digits` digits, which must be 9 or fewer.
uint32_t LeadingNumber(std::string_view text, size_t most_digits);

}  // namespace lede
