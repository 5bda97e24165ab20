// ASCII character classes and comparisons that do not depend on the locale.
#pragma once

#include <string>
#include <string_view>

namespace lede {

inline bool IsAsciiSpace(char c) {
  return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}
inline bool IsAsciiDigit(char c) { return c >= '0' && c <= '9'; }
inline bool IsAsciiUpper(char c) { return c >= 'A' && c <= 'Z'; }
inline bool IsAsciiLower(char c) { return c >= 'a' && c <= 'z'; }
inline bool IsAsciiAlpha(char c) { return IsAsciiUpper(c) || IsAsciiLower(c); }
inline bool IsAsciiAlnum(char c) { return IsAsciiAlpha(c) || IsAsciiDigit(c); }
inline char ToAsciiLower(char c) { return IsAsciiUpper(c) ? static_cast<char>(c + 32) : c; }

std::string ToAsciiLower(std::string_view text);
bool AreAsciiDigits(std::string_view text);  // an empty text too
bool EqualsIgnoreAsciiCase(std::string_view a, std::string_view b);
bool ContainsIgnoreAsciiCase(std::string_view text, std::string_view lower_needle);
bool StartsWith(std::string_view text, std::string_view prefix);
bool EndsWith(std::string_view text, std::string_view suffix);

// Removes ASCII white space at both ends. The result is a view into `text`.
std::string_view Trim(std::string_view text);

}  // namespace lede
