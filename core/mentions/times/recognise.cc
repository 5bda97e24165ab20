// Finds the time expressions of a sentence with the recognisers of its language.
#include "mentions/times/recognise.h"

namespace lede::mentions {
namespace {

// Of two equally long matches, the earlier in this list wins. Explicit forms come before those that
// depend on context; amounts come last.
const Recogniser* const kEnglish[] = {
    &kDigitDateRule,      &kHolidayRule,     &kMonthDayRule,    &kDayMonthRule,
    &kWeekdayRule,        &kNthWeekdayRule,  &kQuarterRule,     &kEndedQuarterRule,
    &kSeasonRule,         &kCenturyRule,     &kDecadeRule,      &kWeekRule,
    &kYearRule,           &kClockRule,       &kRelativeDayRule, &kAgoRule,
    &kComparedPeriodRule, &kShiftedUnitRule, &kSecondNextRule,  &kSameUnitRule,
    &kDayPartRule,        &kFrequencyRule,   &kDurationRule,    &kVagueDurationRule,
    &kReferenceRule,
};

}  // namespace

RecogniserList RecognisersOf(std::string_view language) {
  if (language == "en") return {kEnglish, std::size(kEnglish)};
  return {};
}

std::vector<TimeExpression> Recognise(const std::vector<Term>& terms, std::string_view text,
                                      const TimeLists& lists, RecogniserList recognisers) {
  std::vector<TimeExpression> found;
  for (uint32_t at = 0; at < terms.size();) {
    const uint64_t classes = terms[at].readings.classes;
    TimeExpression best;
    best.end = at;
    for (size_t i = 0; classes != 0 && i < recognisers.count; ++i) {
      const Recogniser& recogniser = *recognisers.first[i];
      if ((classes & recogniser.begins) == 0) continue;
      TimeExpression expression;
      Matcher matcher(terms, text, at);
      if (!recogniser.recognise(lists, &matcher, &expression) || matcher.at() <= best.end) continue;
      best = expression;
      best.first = at;
      best.end = static_cast<uint32_t>(matcher.at());
    }
    if (best.end > at) found.push_back(best);
    at = std::max(best.end, at + 1);
  }
  return found;
}

}  // namespace lede::mentions
