// ASCII character classes and comparisons that do not depend on the locale.
#include "base/ascii.h"

#include <algorithm>

namespace lede {

std::string ToAsciiLower(std::string_view text) {
  std::string out(text);
  for (char& c : out) c = ToAsciiLower(c);
  return out;
}

bool AreAsciiDigits(std::string_view text) {
  return std::all_of(text.begin(), text.end(), IsAsciiDigit);
}

bool EqualsIgnoreAsciiCase(std::string_view a, std::string_view b) {
  if (a.size() != b.size()) return false;
  for (size_t i = 0; i < a.size(); ++i) {
    if (ToAsciiLower(a[i]) != ToAsciiLower(b[i])) return false;
  }
  return true;
}

bool ContainsIgnoreAsciiCase(std::string_view text, std::string_view lower_needle) {
  for (size_t i = 0; i + lower_needle.size() <= text.size(); ++i) {
    const bool begins = lower_needle.empty() || ToAsciiLower(text[i]) == lower_needle[0];
    if (begins && EqualsIgnoreAsciiCase(text.substr(i, lower_needle.size()), lower_needle))
      return true;
  }
  return false;
}

bool StartsWith(std::string_view text, std::string_view prefix) {
  return text.substr(0, prefix.size()) == prefix;
}

bool EndsWith(std::string_view text, std::string_view suffix) {
  return text.size() >= suffix.size() && text.substr(text.size() - suffix.size()) == suffix;
}

std::string_view Trim(std::string_view text) {
  while (!text.empty() && IsAsciiSpace(text.front())) text.remove_prefix(1);
  while (!text.empty() && IsAsciiSpace(text.back())) text.remove_suffix(1);
  return text;
}

}  // namespace lede
