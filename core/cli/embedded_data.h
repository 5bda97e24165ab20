// Gives access to the data file embedded in the program.
#pragma once

#include <string_view>

namespace lede::cli {

std::string_view EmbeddedData();

}  // namespace lede::cli
