// Absolute addresses from the references a page holds.
#pragma once

#include <string>
#include <string_view>

namespace lede::article {

// `reference` as an absolute address, resolved against `base` by RFC 3986, section 5, and read as
// browsers do: white space at the ends and line breaks inside are dropped, "\" is "/" in http and
// https, spaces and characters outside ASCII are percent-encoded, the host is lower case. Empty if
// there is no such address: `base` is not absolute and `reference` neither, or the host is missing.
// Examples against "https://a.example/b/c?d": "e" is "https://a.example/b/e", "//f.example" is
// "https://f.example/", "?g" is "https://a.example/b/c?g".
std::string ResolveUrl(std::string_view reference, std::string_view base);

// An address a page may be left through: http, https or mailto.
bool IsSafeLink(std::string_view absolute_url);
// http, https, or a data: address of a raster image.
bool IsSafeImage(std::string_view absolute_url);

}  // namespace lede::article
