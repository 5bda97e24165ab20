// A time expression as it is written, before it is resolved to the calendar.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "base/civil_date.h"
#include "base/span.h"
#include "mentions/times/word_class.h"
#include "model/mentions.h"

namespace lede::mentions {

// In place of a number: the quarter spoken of last; the week that the day lies in.
inline constexpr int kQuarterSpokenOf = -1;
inline constexpr int kWeekOfTheDay = -1;

// The calendar fields that the words give; 0 or nothing: not given. "Thursday, April 6" has a
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
  int decade = 0;   // 199; below 10: of an unknown century ("the 90s")
  int century = 0;  // 20
  Season season = Season::kNone;
  bool weekend = false;
  DayPart part = DayPart::kNone;
  std::optional<int> clock;  // minutes of the day, up to 24:00

  bool HasDate() const {
    return year || month || day || weekday || week || quarter || half || decade || century ||
           season != Season::kNone || weekend;
  }
  bool HasTime() const { return part != DayPart::kNone || clock.has_value(); }
};

// Steps of a unit from the publication, or from the date spoken of last: "last year", "three years
// ago", "the following day".
struct Shift {
  Unit unit = Unit::kDay;
  int steps = 0;
  bool from_context = false;
  bool compares = false;  // "a year ago" beside a quarter's figures: that quarter a year back
};

// "three years", "several weeks".
struct Amount {
  Unit unit = Unit::kDay;
  int tenths = 0;  // of the unit; 0: unknown
  Unit rest_unit = Unit::kMinute;
  int rest = 0;  // "two hours and ten minutes"
};

enum class Kind : uint8_t { kCalendar, kDuration, kSet, kReference };

struct TimeExpression {
  uint32_t first = 0, end = 0;  // terms of the sentence, half open
  Kind kind = Kind::kCalendar;

  Fields fields;               // of kCalendar, and of a set that recurs ("every Monday")
  std::optional<Shift> shift;  // of kCalendar: the fields lie in the period it leads to
  std::optional<int> steps;    // of kCalendar: "last" -1, "this" 0, "next" 1 before the fields
  bool same = false;           // of kCalendar: "that", "the": the one spoken of last
  bool over = false;           // of kCalendar: past whatever the tense
  int days_from = 0;           // of kCalendar: "the day after Monday" 1
  std::string_view holiday;    // of kCalendar: its rule, see resolve_holiday.h
  std::optional<Fields> last;  // of kCalendar: the other end of a range, "1910-1945"
  int until = 0;               // month that ends the range that this one begins: "May to July"
  bool ends_range = false;     // it is that month

  Amount amount;  // of kDuration and kSet
  Reference reference = Reference::kNone;
  float score = 0.9f;
};

}  // namespace lede::mentions
