// A period of the calendar: a day, week, month, quarter, season, year, decade or century.
#pragma once

#include <string>

#include "base/civil_date.h"
#include "mentions/times/terms/word_class.h"

namespace lede::mentions {

enum class Grain : uint8_t {
  kDay,
  kWeekend,
  kWeek,
  kMonth,
  kQuarter,
  kSeason,
  kHalf,
  kYear,
  kDecade,
  kCentury,
};

// Invariant: `first` is the period's first day. A week begins on Monday and a weekend on Saturday;
// the winter of 1999 begins in December 1999, and the 20th century in 1901.
struct Moment {
  Grain grain = Grain::kDay;
  CivilDate first;
};

// The period of that grain that contains the day.
Moment PeriodOf(Grain grain, const CivilDate& day);
// The same from a number: month 1..12, quarter 1..4, half 1..2 or season 1..4 of a year.
Moment PartOfYear(Grain grain, int year, int number);

// The period `steps` periods later, or earlier if negative.
Moment Step(const Moment& moment, int steps);
CivilDate LastDay(const Moment& moment);

// TIMEX3: "2025-08-23", "2025-W34", "2025-W34-WE", "2025-08", "2025-Q3", "2025-SU", "2025-H1",
// "2025", "202", "20".
std::string ToValue(const Moment& moment);

Grain GrainOf(Unit unit);                    // of a day or longer
std::string_view SeasonCode(Season season);  // "SU"
std::string_view DayPartCode(DayPart part);  // "MO"

}  // namespace lede::mentions
