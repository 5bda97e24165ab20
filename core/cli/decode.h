// Converts the bytes of a saved page to UTF-8.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"

namespace lede::cli {

// Returns well-formed UTF-8 without a byte order mark. The encoding is taken from the byte order
// mark, else from `label_from_http`, else from the page's own <meta>; without any of these it is
// UTF-8 if the bytes are valid UTF-8, else windows-1252. Ill-formed input becomes U+FFFD; decoding
// stops once that has made the page too much longer (limits::kBytesDecodingAdds). Error
// "unsupported_encoding": the system's iconv does not support it. `page` is passed by value so that
// a large page is not copied. Source:
// https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding
Result<std::string> DecodePage(std::string page, std::string_view label_from_http = {});

}  // namespace lede::cli
