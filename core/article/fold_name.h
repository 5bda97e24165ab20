// Names and titles made comparable.
#pragma once

#include <string>
#include <string_view>

namespace lede::article {

// Lower case, letters, digits and single blanks only.
std::string FoldName(std::string_view name);

// The same without blanks: "The Mill-Lantern" and "themilllantern" are one.
std::string DenseName(std::string_view name);

}  // namespace lede::article
