// Finds what a word that begins with a digit can mean in a time expression.
#pragma once

#include <optional>
#include <string_view>

#include "base/civil_date.h"
#include "mentions/times/terms/word_table.h"

namespace lede::mentions {

// Adds the readings of `word`, given in lower case: "7", "1,200", "2.5", "1998", "30th", "1990s",
// "90s", "10:35", "2025-08-23". A word such as "7pm" or "8.30am" is a clock time that includes its
// meridiem.
void ReadNumberTerm(std::string_view word, Readings* readings);

// "2025-08-23", "2025-08-23T18:30", "10/25/2024".
bool LooksLikeDate(std::string_view word);

// A date in digits. `day_first` makes 10/11/2024 a day in November rather than October, unless only
// one of the numbers can be a month, and allows dots. `minutes` since midnight if a time follows.
struct DigitDate {
  CivilDate date;
  std::optional<int> minutes;
};
std::optional<DigitDate> ParseDigitDate(std::string_view word, bool day_first);

}  // namespace lede::mentions
