// Computes the day of a holiday in a year from its rule.
#include "mentions/times/resolve_holiday.h"

#include "base/ascii.h"

namespace lede::mentions {
namespace {

// Method: the anonymous Gregorian algorithm (Meeus, Jones, Butcher).
CivilDate Easter(int year) {
  const int a = year % 19, b = year / 100, c = year % 100;
  const int d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
  const int h = (19 * a + b - d - g + 15) % 30;
  const int i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7;
  const int m = (a + 11 * h + 22 * l) / 451;
  const int month = (h + l - 7 * m + 114) / 31, day = (h + l - 7 * m + 114) % 31 + 1;
  return {year, month, day};
}

int TakeSigned(std::string_view* text) {
  const bool negative = StartsWith(*text, "-");
  if (negative || StartsWith(*text, "+")) text->remove_prefix(1);
  int value = 0;
  while (!text->empty() && IsAsciiDigit(text->front())) {
    value = value * 10 + (text->front() - '0');
    text->remove_prefix(1);
  }
  return negative ? -value : value;
}

bool TakeDash(std::string_view* text) {
  if (!StartsWith(*text, "-")) return false;
  text->remove_prefix(1);
  return true;
}

}  // namespace

CivilDate NthWeekday(int year, int month, int weekday, int nth) {
  if (nth > 0) {
    const int first = IsoWeekday({year, month, 1});
    return {year, month, 1 + (weekday - first + 7) % 7 + 7 * (nth - 1)};
  }
  const int days = DaysInMonth(year, month);
  const int last = IsoWeekday({year, month, days});
  return {year, month, days - (last - weekday + 7) % 7};
}

std::optional<CivilDate> ResolveHoliday(std::string_view rule, int year) {
  if (StartsWith(rule, "easter")) {
    rule.remove_prefix(6);
    return AddDays(Easter(year), TakeSigned(&rule));
  }
  const int month = TakeSigned(&rule);
  if (month < 1 || month > 12 || !TakeDash(&rule)) return std::nullopt;
  const int second = TakeSigned(&rule);
  CivilDate day{year, month, second};
  if (TakeDash(&rule)) {
    const int nth = TakeSigned(&rule);
    day = NthWeekday(year, month, second, nth);
    if (!IsValid(day)) return std::nullopt;
    return AddDays(day, TakeSigned(&rule));
  }
  return IsValid(day) ? std::optional<CivilDate>(day) : std::nullopt;
}

}  // namespace lede::mentions
