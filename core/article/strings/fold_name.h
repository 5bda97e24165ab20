// Normalizes names and titles for comparison.
#pragma once

#include <string>
#include <string_view>

namespace lede::article {

// Only letters in lower case, digits and single spaces.
std::string FoldName(std::string_view name);

// The same without spaces, so that "The Mill-Lantern" equals "themilllantern".
std::string DenseName(std::string_view name);

}  // namespace lede::article
