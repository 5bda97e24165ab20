// Numbers as decimal digits.
#pragma once

#include <string>

namespace lede {

// "07" for (7, 2). A number that is longer than `width` is written whole, a sign comes first.
std::string ZeroPadded(int value, int width);

}  // namespace lede
