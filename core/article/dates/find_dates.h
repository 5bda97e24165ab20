// Finds written calendar dates, with their time of day and zone, in any of the known languages.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "article/dates/date_style.h"
#include "article/dates/date_words.h"
#include "article/dates/page_time.h"
#include "base/span.h"

namespace lede::article {

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
