// Makes the JSON that pages carry parseable where its meaning is plain.
#pragma once

#include <string>
#include <string_view>

namespace lede::article {

// Mends what browsers and search engines forgive: comment and CDATA wrappers, a byte order mark,
// raw line breaks and tabs in strings, unknown escapes, lone surrogates, commas before a closing
// bracket, text behind the end, brackets left open. Empty when nothing can be made of it or it
// nests deeper than `kMaxJsonDepth`. One pass, linear.
inline constexpr int kMaxJsonDepth = 64;
std::string RepairJson(std::string_view json);

}  // namespace lede::article
