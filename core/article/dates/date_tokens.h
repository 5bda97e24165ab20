// A text as the numbers, words and marks that written dates are made of.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"

namespace lede::article {

enum class DateTokenKind : uint8_t { kNumber, kWord, kMark };

// "23rd" is a number and a word glued to it; ideographs and Hangul syllables are words of one
// character, so that "2025年8月" falls apart; digits of every script count.
struct DateToken {
  DateTokenKind kind = DateTokenKind::kMark;
  bool glued = false;  // no white space before it
  bool upper = false;  // a word without a lower-case letter
  uint8_t digits = 0;  // of a number, leading zeros counted; 255 for more than 18
  uint64_t value = 0;  // of a number
  std::string text;    // a word in lower case (empty when longer than any date word); a mark as is
  Span span;
};

// At most `kMaxDateTokens`; what follows is not read.
inline constexpr size_t kMaxDateTokens = 100'000;
std::vector<DateToken> SplitDateTokens(std::string_view text);

}  // namespace lede::article
