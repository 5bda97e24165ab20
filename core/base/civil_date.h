// Days of the proleptic Gregorian calendar and their arithmetic.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace lede {

// Invariant: month 1..12, day 1..length of the month, year 1..9999. Example: {2025, 8, 23} is
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

// Days since 1970-01-01 and back. Method: Howard Hinnant, "chrono-Compatible Low-Level Date
// Algorithms".
int64_t ToDays(const CivilDate& date);
CivilDate FromDays(int64_t days);

CivilDate AddDays(const CivilDate& date, int64_t days);
// The day is clamped to the length of the month: 31 January + 1 month is 28 or 29 February.
CivilDate AddMonths(const CivilDate& date, int months);

int IsoWeekday(const CivilDate& date);  // 1 Monday .. 7 Sunday
// ISO 8601 week: the week of the year's first Thursday is week 1. `year` may differ from date.year.
struct IsoWeek {
  int year;
  int week;
};
IsoWeek ToIsoWeek(const CivilDate& date);
CivilDate MondayOf(IsoWeek week);

// "2025-08-23" and back; anything after the day ("T13:20…") is ignored. Empty when it is no valid
// day.
std::string ToIso(const CivilDate& date);
std::optional<CivilDate> ParseIsoDate(std::string_view text);

}  // namespace lede
