// Bytes of a saved page to UTF-8.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"

namespace lede::cli {

// By byte order mark, by `label_from_http`, by the page's own <meta>, else UTF-8 if it is well
// formed, else windows-1252.
Result<std::string> DecodePage(std::string_view bytes, std::string_view label_from_http = {});

}  // namespace lede::cli
