// Repairs broken JSON where its meaning is clear.
#pragma once

#include <string>
#include <string_view>

namespace lede::article {

// Repairs what browsers and search engines tolerate: comment and CDATA wrappers, a byte order mark,
// raw line breaks and tabs in strings, unknown escapes, lone surrogates, commas before a closing
// bracket, text after the end, unclosed brackets. Empty if it cannot be repaired or nests deeper
// than `kMaxJsonDepth`. One pass, linear.
inline constexpr int kMaxJsonDepth = 64;
std::string RepairJson(std::string_view json);

}  // namespace lede::article
