// Computes the day of a holiday in a year from its rule.
#pragma once

#include <optional>
#include <string_view>

#include "base/civil_date.h"

namespace lede::mentions {

// The `nth` such weekday of the month, counted from its end if negative; an invalid date if there
// is none.
CivilDate NthWeekday(int year, int month, int weekday, int nth);

// Rules: "12-25" is a fixed date; "11-4-4" the fourth Thursday of November, "05-1--1" the last
// Monday of May, a trailing "+1" one day later; "easter-2" two days before Western Easter. Returns
// nothing if the rule is malformed.
std::optional<CivilDate> ResolveHoliday(std::string_view rule, int year);

}  // namespace lede::mentions
