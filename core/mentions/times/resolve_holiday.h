// From the rule of a holiday to its day in a year.
#pragma once

#include <optional>
#include <string_view>

#include "base/civil_date.h"

namespace lede::mentions {

// The `nth` such weekday of the month, from its end if negative; not valid if there is none.
CivilDate NthWeekday(int year, int month, int weekday, int nth);

// "12-25"; "11-4-4" the fourth Thursday of November, "05-1--1" the last Monday of May, with "+1" a
// day later; "easter-2" two days before Western Easter. Nothing if the rule cannot be read.
std::optional<CivilDate> ResolveHoliday(std::string_view rule, int year);

}  // namespace lede::mentions
