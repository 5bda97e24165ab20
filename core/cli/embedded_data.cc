// Gives access to the data file embedded in the program.
#include "cli/embedded_data.h"

// Defined by embedded_data.S.
extern "C" const char lede_data_begin[];
extern "C" const char lede_data_end[];

namespace lede::cli {

std::string_view EmbeddedData() {
  return {lede_data_begin, static_cast<size_t>(lede_data_end - lede_data_begin)};
}

}  // namespace lede::cli
