// The data file that the program carries inside itself.
#pragma once

#include <string_view>

namespace lede::cli {

std::string_view EmbeddedData();

}  // namespace lede::cli
