// The interface of a recogniser, which finds one kind of time expression.
#pragma once

#include "mentions/times/terms/expression.h"
#include "mentions/times/terms/matcher.h"
#include "mentions/times/terms/time_data.h"

namespace lede::mentions {

// `begins`: a recogniser is only tried where the first term has one of these classes. `recognise`
// takes the terms of the longest expression at the matcher's position and stores its meaning; if it
// returns false, both arguments may hold anything.
struct Recogniser {
  uint64_t begins;
  bool (*recognise)(const TimeLists& lists, Matcher* matcher, TimeExpression* out);
};

template <typename... Classes>
constexpr uint64_t AnyOf(Classes... classes) {
  return (Bit(classes) | ...);
}

extern const Recogniser kDigitDateRule;
extern const Recogniser kMonthDayRule;
extern const Recogniser kDayMonthRule;
extern const Recogniser kWeekdayRule;
extern const Recogniser kNthWeekdayRule;
extern const Recogniser kYearRule;
extern const Recogniser kDecadeRule;
extern const Recogniser kCenturyRule;
extern const Recogniser kSeasonRule;
extern const Recogniser kQuarterRule;
extern const Recogniser kEndedQuarterRule;
extern const Recogniser kWeekRule;
extern const Recogniser kHolidayRule;
extern const Recogniser kRelativeDayRule;
extern const Recogniser kShiftedUnitRule;
extern const Recogniser kSecondNextRule;
extern const Recogniser kSameUnitRule;
extern const Recogniser kAgoRule;
extern const Recogniser kComparedPeriodRule;
extern const Recogniser kDurationRule;
extern const Recogniser kVagueDurationRule;
extern const Recogniser kFrequencyRule;
extern const Recogniser kReferenceRule;
extern const Recogniser kClockRule;
extern const Recogniser kDayPartRule;

}  // namespace lede::mentions
