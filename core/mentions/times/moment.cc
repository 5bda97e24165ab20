// A period of the calendar: a day, week, month, quarter, season, year, decade or century.
#include "mentions/times/moment.h"

#include <algorithm>
#include <cstdio>

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

// The first of the month, moved back to where a period of so many months begins that counts from
// `offset` months.
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
  const int quarter = (first.month - 1) / 3 + 1;
  char text[24] = "";
  switch (moment.grain) {
    case Grain::kDay:
      return ToIso(first);
    case Grain::kWeekend:
    case Grain::kWeek: {
      const IsoWeek week = ToIsoWeek(first);
      std::snprintf(text, sizeof text, "%04d-W%02d%s", week.year, week.week,
                    moment.grain == Grain::kWeekend ? "-WE" : "");
      break;
    }
    case Grain::kMonth:
      std::snprintf(text, sizeof text, "%04d-%02d", first.year, first.month);
      break;
    case Grain::kQuarter:
      std::snprintf(text, sizeof text, "%04d-Q%d", first.year, quarter);
      break;
    case Grain::kHalf:
      std::snprintf(text, sizeof text, "%04d-H%d", first.year, first.month > 6 ? 2 : 1);
      break;
    case Grain::kSeason:
      std::snprintf(text, sizeof text, "%04d-%s", first.year,
                    SeasonCode(static_cast<Season>(first.month / 3)).data());
      break;
    case Grain::kYear:
      std::snprintf(text, sizeof text, "%04d", first.year);
      break;
    case Grain::kDecade:
      std::snprintf(text, sizeof text, "%03d", first.year / 10);
      break;
    case Grain::kCentury:
      std::snprintf(text, sizeof text, "%02d", first.year / 100);
      break;
  }
  return text;
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
