// Splits a text into the numbers, words and marks that written dates consist of.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"

namespace lede::article {

enum class DateTokenKind : uint8_t { kNumber, kWord, kMark };

// "23rd" is a number and a word glued to it. Ideographs and Hangul syllables are words of one
// character, which splits "2025年8月". Digits of every script are recognized.
struct DateToken {
  DateTokenKind kind = DateTokenKind::kMark;
  bool glued = false;  // no white space before it
  bool upper = false;  // a word without lower-case letters
  uint8_t digits = 0;  // of a number, including leading zeros; 255 if more than 18
  uint64_t value = 0;  // of a number
  std::string text;    // a word in lower case (empty if too long for a date word); a mark unchanged
  Span span;
};

// At most `kMaxDateTokens`; the rest of the text is ignored.
inline constexpr size_t kMaxDateTokens = 100'000;
std::vector<DateToken> SplitDateTokens(std::string_view text);

}  // namespace lede::article
