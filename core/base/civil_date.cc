// Calendar dates in the proleptic Gregorian calendar, and date arithmetic.
#include "base/civil_date.h"

#include <algorithm>

#include "base/digits.h"

namespace lede {
namespace {

bool ParseDigits(std::string_view text, int* value) {
  *value = 0;
  for (char c : text) {
    if (c < '0' || c > '9') return false;
    *value = *value * 10 + (c - '0');
  }
  return !text.empty();
}

}  // namespace

bool IsLeapYear(int year) { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }

int DaysInMonth(int year, int month) {
  static constexpr int kDays[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return month == 2 && IsLeapYear(year) ? 29 : kDays[month - 1];
}

bool IsValid(const CivilDate& date) {
  return date.year >= 1 && date.year <= 9999 && date.month >= 1 && date.month <= 12 &&
         date.day >= 1 && date.day <= DaysInMonth(date.year, date.month);
}

int64_t ToDays(const CivilDate& date) {
  const int64_t y = date.month <= 2 ? date.year - 1 : date.year;
  const int64_t era = (y >= 0 ? y : y - 399) / 400;
  const int64_t yoe = y - era * 400;
  const int64_t doy = (153 * (date.month + (date.month > 2 ? -3 : 9)) + 2) / 5 + date.day - 1;
  const int64_t doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;
  return era * 146097 + doe - 719468;
}

CivilDate FromDays(int64_t days) {
  days += 719468;
  const int64_t era = (days >= 0 ? days : days - 146096) / 146097;
  const int64_t doe = days - era * 146097;
  const int64_t yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
  const int64_t doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
  const int64_t mp = (5 * doy + 2) / 153;
  const int day = static_cast<int>(doy - (153 * mp + 2) / 5 + 1);
  const int month = static_cast<int>(mp < 10 ? mp + 3 : mp - 9);
  return {static_cast<int>(yoe + era * 400 + (month <= 2 ? 1 : 0)), month, day};
}

CivilDate AddDays(const CivilDate& date, int64_t days) { return FromDays(ToDays(date) + days); }

CivilDate AddMonths(const CivilDate& date, int months) {
  const int total = date.year * 12 + date.month - 1 + months;
  const int year = total >= 0 ? total / 12 : (total - 11) / 12;
  const int month = total - year * 12 + 1;
  return {year, month, std::min(date.day, DaysInMonth(year, month))};
}

int IsoWeekday(const CivilDate& date) {
  const int64_t days = ToDays(date) + 3;  // 1970-01-01 was a Thursday
  return static_cast<int>(((days % 7) + 7) % 7) + 1;
}

IsoWeek ToIsoWeek(const CivilDate& date) {
  const CivilDate thursday = AddDays(date, 4 - IsoWeekday(date));
  const int64_t first = ToDays({thursday.year, 1, 1});
  return {thursday.year, static_cast<int>((ToDays(thursday) - first) / 7) + 1};
}

CivilDate MondayOf(IsoWeek week) {
  const CivilDate fourth{week.year, 1, 4};  // always in week 1
  return AddDays(fourth, 1 - IsoWeekday(fourth) + 7 * (week.week - 1));
}

std::string ToIso(const CivilDate& date) {
  return WriteNumbers("0000-00-00", {date.year, date.month, date.day});
}

std::optional<CivilDate> ParseIsoDate(std::string_view text) {
  CivilDate date;
  if (text.size() < 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  if (!ParseDigits(text.substr(0, 4), &date.year) || !ParseDigits(text.substr(5, 2), &date.month) ||
      !ParseDigits(text.substr(8, 2), &date.day) || !IsValid(date)) {
    return std::nullopt;
  }
  return date;
}

}  // namespace lede
