// Bytes of a saved page to UTF-8.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"

namespace lede::cli {

// Well-formed UTF-8 without a byte order mark. The encoding is that of the mark, else of
// `label_from_http`, else of the page's own <meta>, else UTF-8 if the bytes are that, else
// windows-1252. What is ill-formed becomes U+FFFD. Cut where it adds too much to the page
// (limits::kBytesDecodingAdds). Error "unsupported_encoding": the system's iconv
// does not know it. `page` is taken over: no second copy of a large page is made.
// Source: https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding
Result<std::string> DecodePage(std::string page, std::string_view label_from_http = {});

}  // namespace lede::cli
