// Finds written dates with their time of day and zone, in all supported languages.
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
  Span span;  // in `text`, including time and zone if they are next to the day
};

// In text order, without overlaps. Only complete dates in the years 1990 to 2099; Buddhist years
// are converted. Examples: "Aug 23 2025 | 1:32 PM IST", "23. August 2025, 13:20 Uhr", "23/08/2025",
// "2025年8月23日", "20250823", "Sat Aug 23 13:20:36 CEST 2025". Not dates: "23 August" (no year),
// "10.1.2.23" (an IP address), "1998-2023" (a range).
std::vector<FoundDate> FindDates(std::string_view text, const DateStyle& style,
                                 const DateWords& words);

// The date at the start of a machine-readable value: the formats of FindDates, and seconds or
// milliseconds since 1970. Empty if there is no date.
std::optional<PageTime> ReadMachineTime(std::string_view value, const DateStyle& style,
                                        const DateWords& words);

}  // namespace lede::article
