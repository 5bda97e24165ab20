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

int Months(Grain grain) {
  switch (grain) {
    case Grain::kMonth:
      return 1;
    case Grain::kQuarter:
    case Grain::kSeason:
      return 3;
    case Grain::kHalf:
      return 6;
    case Grain::kYear:
      return 12;
    case Grain::kDecade:
      return 120;
    case Grain::kCentury:
      return 1200;
    default:
      return 0;
  }
}

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
  switch (unit) {
    case Unit::kWeekend:
      return Grain::kWeekend;
    case Unit::kWeek:
    case Unit::kFortnight:
      return Grain::kWeek;
    case Unit::kMonth:
      return Grain::kMonth;
    case Unit::kQuarter:
      return Grain::kQuarter;
    case Unit::kYear:
      return Grain::kYear;
    case Unit::kDecade:
      return Grain::kDecade;
    case Unit::kCentury:
      return Grain::kCentury;
    default:
      return Grain::kDay;
  }
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
  const CivilDate& first = moment.first;
  const std::string year = ZeroPadded(first.year, 4);
  switch (moment.grain) {
    case Grain::kDay:
      return ToIso(first);
    case Grain::kWeekend:
    case Grain::kWeek: {
      const IsoWeek week = ToIsoWeek(first);
      return ZeroPadded(week.year, 4) + "-W" + ZeroPadded(week.week, 2) +
             (moment.grain == Grain::kWeekend ? "-WE" : "");
    }
    case Grain::kMonth:
      return year + "-" + ZeroPadded(first.month, 2);
    case Grain::kQuarter:
      return year + "-Q" + std::to_string((first.month - 1) / 3 + 1);
    case Grain::kHalf:
      return year + (first.month > 6 ? "-H2" : "-H1");
    case Grain::kSeason:
      return (year + "-").append(SeasonCode(static_cast<Season>(first.month / 3)));
    case Grain::kYear:
      return year;
    case Grain::kDecade:
      return ZeroPadded(first.year / 10, 3);
    case Grain::kCentury:
      return ZeroPadded(first.year / 100, 2);
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
