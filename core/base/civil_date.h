// Calendar dates in the proleptic Gregorian calendar, and date arithmetic.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace lede {

// Invariant: year 1..9999, month 1..12, day 1..length of the month. Example: {2025, 8, 23} is a
// Saturday.
struct CivilDate {
  int year = 1970;
  int month = 1;
  int day = 1;

  friend bool operator==(const CivilDate& a, const CivilDate& b) {
    return a.year == b.year && a.month == b.month && a.day == b.day;
  }
  friend bool operator<(const CivilDate& a, const CivilDate& b) {
    if (a.year != b.year) return a.year < b.year;
    return a.month != b.month ? a.month < b.month : a.day < b.day;
  }
};

bool IsLeapYear(int year);
int DaysInMonth(int year, int month);
bool IsValid(const CivilDate& date);

// Conversion to and from days since 1970-01-01. Method: Howard Hinnant, "chrono-Compatible
// Low-Level Date Algorithms".
int64_t ToDays(const CivilDate& date);
CivilDate FromDays(int64_t days);

CivilDate AddDays(const CivilDate& date, int64_t days);
// The day is clamped to the length of the month: 31 January + 1 month is 28 or 29 February.
CivilDate AddMonths(const CivilDate& date, int months);

int IsoWeekday(const CivilDate& date);  // 1 Monday .. 7 Sunday
// An ISO 8601 week: week 1 is the week with the year's first Thursday. `year` may differ from the
// year of the date.
struct IsoWeek {
  int year;
  int week;
};
IsoWeek ToIsoWeek(const CivilDate& date);
CivilDate MondayOf(IsoWeek week);

// Conversion to and from "2025-08-23". Parsing ignores anything after the day ("T13:20…") and
// returns nothing if the day does not exist.
std::string ToIso(const CivilDate& date);
std::optional<CivilDate> ParseIsoDate(std::string_view text);

}  // namespace lede
