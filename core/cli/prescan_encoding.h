// Finds the encoding that a page declares in its own <meta>.
#pragma once

#include <string_view>

namespace lede::cli {

// The iconv name, as EncodingFromLabel gives it; empty if none is declared. Looks at the first 64
// KiB. The standard's prescan stops after 1,024 bytes and leaves a later <meta> to the parser,
// which then has to start again. Source:
// https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding
std::string_view PrescanEncoding(std::string_view bytes);

}  // namespace lede::cli
