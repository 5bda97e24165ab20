// Bytes of a saved page to UTF-8.
#include "cli/decode.h"

#include "base/utf8.h"

namespace lede::cli {

Result<std::string> DecodePage(std::string_view bytes, std::string_view) {
  return RepairUtf8(bytes);
}

}  // namespace lede::cli
