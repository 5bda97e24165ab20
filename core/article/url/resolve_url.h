// Resolves the URL references of a page to absolute URLs.
#pragma once

#include <string>
#include <string_view>

namespace lede::article {

// Resolves `reference` against `base` by RFC 3986, section 5, reading it as browsers do: white
// space at the ends and line breaks inside are dropped, "\" is "/" in http and https, spaces and
// non-ASCII characters are percent-encoded, the host is in lower case. Empty if there is no valid
// result: neither `base` nor `reference` is absolute, or the host is missing. Examples against
// "https://a.example/b/c?d": "e" gives "https://a.example/b/e", "//f.example" gives
// "https://f.example/", "?g" gives "https://a.example/b/c?g".
std::string ResolveUrl(std::string_view reference, std::string_view base);

// A URL that may be the target of a link: http, https or mailto.
bool IsSafeLink(std::string_view absolute_url);
// http, https, or a data: URL of a raster image.
bool IsSafeImage(std::string_view absolute_url);

}  // namespace lede::article
