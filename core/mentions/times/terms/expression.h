// A time expression as it is written, before it is resolved to the calendar.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "base/civil_date.h"
#include "base/span.h"
#include "mentions/times/terms/word_class.h"
#include "model/mentions.h"

namespace lede::mentions {

// Special values of quarter and week: the quarter last mentioned; the week that the day lies in.
inline constexpr int kQuarterSpokenOf = -1;
inline constexpr int kWeekOfTheDay = -1;

// The calendar fields that the words give; 0 or empty means not given. "Thursday, April 6" gives a
// weekday, a month and a day.
struct Fields {
  int year = 0;
  int month = 0;
  int day = 0;
  int weekday = 0;
  int nth = 0;  // with weekday and month: "the first Monday of May" 1, "the last" -1
  int week = 0;
  int quarter = 0;
  int half = 0;
  int decade = 0;   // 199; below 10 if the century is unknown ("the 90s")
  int century = 0;  // 20
  Season season = Season::kNone;
  bool weekend = false;
  DayPart part = DayPart::kNone;
  std::optional<int> clock;  // minutes since midnight, up to 24:00

  bool HasDate() const {
    return year || month || day || weekday || week || quarter || half || decade || century ||
           season != Season::kNone || weekend;
  }
  bool HasTime() const { return part != DayPart::kNone || clock.has_value(); }
};

// A number of steps of a unit from the publication date, or from the date last mentioned: "last
// year", "three years ago", "the following day".
struct Shift {
  Unit unit = Unit::kDay;
  int steps = 0;
  bool from_context = false;
  bool compares = false;  // "a year ago" beside a quarter's figures: that quarter, a year back
};

// "three years", "several weeks".
struct Amount {
  Unit unit = Unit::kDay;
  int tenths = 0;  // in tenths of the unit; 0: unknown
  Unit rest_unit = Unit::kMinute;
  int rest = 0;  // in smaller units: "two hours and ten minutes"
};

enum class Kind : uint8_t { kCalendar, kDuration, kSet, kReference };

struct TimeExpression {
  TimeExpression();

  uint32_t first = 0, end = 0;  // terms of the sentence, half-open
  Kind kind = Kind::kCalendar;

  Fields fields;               // for kCalendar, and for a recurring kSet ("every Monday")
  std::optional<Shift> shift;  // for kCalendar: the period that contains the fields
  std::optional<int> steps;    // for kCalendar: "last" -1, "this" 0, "next" 1 before the fields
  bool same = false;           // for kCalendar: "that", "the": the one last mentioned
  bool over = false;           // for kCalendar: in the past, whatever the tense
  Shift moved;                 // for kCalendar: from there; "the day after Monday", a day on
  int next_weekday = 0;        // for kCalendar: 5 for the Friday after the day, -5 before it
  std::string_view holiday;    // for kCalendar: its rule, see resolve_holiday.h
  std::optional<Fields> last;  // for kCalendar: the end of a range, "1910-1945"
  int until = 0;               // the last month of a range that begins here: "May to July"
  bool ends_range = false;     // is that last month

  Amount amount;  // for kDuration and kSet
  Reference reference = Reference::kNone;
  float score = 0.9f;
};

}  // namespace lede::mentions
