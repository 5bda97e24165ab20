// A period of the calendar: a day, week, month, quarter, season, year, decade or century.
#include "mentions/times/moment.h"

#include <algorithm>

#include "base/digits.h"

namespace lede::mentions {
namespace {

constexpr int kFirstYear = 1, kLastYear = 9990;

CivilDate Clamp(const CivilDate& date) {
  if (date.year < kFirstYear) return {kFirstYear, 1, 1};
  if (date.year > kLastYear) return {kLastYear, 1, 1};
  return date;
}

// The months of a period of each grain, which begins on the first of one; 0: it does not.
constexpr int kMonths[] = {0, 0, 0, 1, 3, 3, 6, 12, 120, 1200};

int Months(Grain grain) { return kMonths[static_cast<size_t>(grain)]; }

// The first of the month in which the current period of `months` months began, where the first
// period of year 0 began `offset` months into it.
CivilDate FloorMonths(const CivilDate& day, int months, int offset) {
  const int total = day.year * 12 + day.month - 1 - offset;
  const int floor = total - ((total % months) + months) % months + offset;
  return Clamp({floor / 12, floor % 12 + 1, 1});
}

// Seasons begin in December, March, June and September, centuries in the year 1.
int Offset(Grain grain) {
  if (grain == Grain::kSeason) return 2;
  return grain == Grain::kCentury ? 12 : 0;
}

}  // namespace

Grain GrainOf(Unit unit) {
  static constexpr Grain kGrains[] = {
      Grain::kDay,  Grain::kDay,   Grain::kDay,     Grain::kDay,  Grain::kWeekend, Grain::kWeek,
      Grain::kWeek, Grain::kMonth, Grain::kQuarter, Grain::kYear, Grain::kDecade,  Grain::kCentury};
  return kGrains[static_cast<size_t>(unit)];
}

Moment PeriodOf(Grain grain, const CivilDate& day) {
  if (grain == Grain::kDay) return {grain, day};
  if (grain == Grain::kWeek) return {grain, AddDays(day, 1 - IsoWeekday(day))};
  if (grain == Grain::kWeekend) return {grain, AddDays(day, 6 - IsoWeekday(day))};
  return {grain, FloorMonths(day, Months(grain), Offset(grain))};
}

Moment PartOfYear(Grain grain, int year, int number) {
  int month = (number - 1) * Months(grain) + 1;
  if (grain == Grain::kSeason) month = number * 3;  // spring in March, winter in December
  return {grain, Clamp({year, month, 1})};
}

Moment Step(const Moment& moment, int steps) {
  const int bounded = std::clamp(steps, -100000, 100000);
  if (moment.grain == Grain::kDay) return {moment.grain, Clamp(AddDays(moment.first, bounded))};
  if (moment.grain <= Grain::kWeek)
    return {moment.grain, Clamp(AddDays(moment.first, int64_t{7} * bounded))};
  return {moment.grain, Clamp(AddMonths(moment.first, Months(moment.grain) * bounded))};
}

CivilDate LastDay(const Moment& moment) {
  if (moment.grain == Grain::kWeekend) return AddDays(moment.first, 1);
  return AddDays(Step(moment, 1).first, -1);
}

std::string ToValue(const Moment& moment) {
  const int year = moment.first.year, month = moment.first.month;
  switch (moment.grain) {
    case Grain::kDay:
      return ToIso(moment.first);
    case Grain::kWeekend:
    case Grain::kWeek: {
      const IsoWeek week = ToIsoWeek(moment.first);
      return WriteNumbers(moment.grain == Grain::kWeekend ? "0000-W00-WE" : "0000-W00",
                          {week.year, week.week});
    }
    case Grain::kMonth:
      return WriteNumbers("0000-00", {year, month});
    case Grain::kQuarter:
      return WriteNumbers("0000-Q0", {year, (month + 2) / 3});
    case Grain::kHalf:
      return WriteNumbers("0000-H0", {year, (month + 5) / 6});
    case Grain::kSeason:
      return WriteNumbers("0000-", {year}).append(SeasonCode(static_cast<Season>(month / 3)));
    case Grain::kYear:
      return WriteNumbers("0000", {year});
    case Grain::kDecade:
      return WriteNumbers("000", {year / 10});
    case Grain::kCentury:
      return WriteNumbers("00", {year / 100});
  }
  return "";
}

std::string_view SeasonCode(Season season) {
  static constexpr std::string_view kCodes[] = {"", "SP", "SU", "FA", "WI"};
  return kCodes[static_cast<size_t>(season)];
}

std::string_view DayPartCode(DayPart part) {
  static constexpr std::string_view kCodes[] = {"", "MO", "MI", "AF", "EV", "NI", "DT"};
  return kCodes[static_cast<size_t>(part)];
}

}  // namespace lede::mentions
