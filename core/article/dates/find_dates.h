// Finds written calendar dates, with their time of day and zone, in any of the known languages.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "article/dates/date_words.h"
#include "article/dates/page_time.h"
#include "base/span.h"

namespace lede::article {

// How a page writes "3/4/2025" and what language its words are.
struct DateStyle {
  std::string language;      // BCP 47, may be empty
  bool month_first = false;  // 3/4 is 4 March; says nothing of "3.4.2025", which is 3 April always
};

// Month first in the United States and where English says no more: language en without a region or
// en-US, on an address whose top-level domain is no other country's; and where dates are written
// with points (de, pl, ru, …), so that "11/01/2023" there comes from a program's default.
DateStyle DateStyleOf(std::string_view language, std::string_view url);

struct FoundDate {
  PageTime time;
  Span span;  // of `text`, with the time of day and zone if they stand beside the day
};

// In order of the text, not overlapping; only full dates of the years 1990 to 2099 (Buddhist years
// are brought to ours). Examples: "Aug 23 2025 | 1:32 PM IST", "23. August 2025, 13:20 Uhr",
// "23/08/2025", "2025年8月23日", "20250823", "Sat Aug 23 13:20:36 CEST 2025".
// Not dates: "23 August" (no year), "10.1.2.23" (an address), "1998-2023" (a range).
std::vector<FoundDate> FindDates(std::string_view text, const DateStyle& style,
                                 const DateWords& words);

// The date a machine-readable value begins with: what FindDates reads, and seconds or milliseconds
// since 1970. Empty if it holds no date.
std::optional<PageTime> ReadMachineTime(std::string_view value, const DateStyle& style,
                                        const DateWords& words);

}  // namespace lede::article
