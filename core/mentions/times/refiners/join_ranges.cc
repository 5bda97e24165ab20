// Joins the two ends of a range that a dash or slash connects: "1910-1945", "Aug. 5-7",
// "June–August 2020", "2019/20". Not "Monday-Friday" or "from 1910 to 1945", whose ends are
// separate times.
#include "mentions/times/refiners/refiner.h"

namespace lede::mentions {
namespace {

bool IsDash(std::string_view text) { return text == "-" || text == "\u2013"; }

bool AreDashed(const SentenceTimes& times, const TimeExpression& a, const TimeExpression& b) {
  if (b.first == a.end) return times.terms[b.first].glued;
  return b.first == a.end + 1 && IsDash(times.terms[a.end].span.In(times.text));
}

// Whether the expression consists only of year, month and day.
bool IsPlain(const TimeExpression& e) {
  const Fields& f = e.fields;
  return e.kind == Kind::kCalendar && !e.shift && !e.steps && !e.same && e.holiday.empty() &&
         !f.HasTime() && !f.weekday && !f.week && !f.quarter && !f.half && !f.decade &&
         !f.century && f.season == Season::kNone && !f.weekend && (f.year || f.month);
}

// Whether the two are equally precise and in calendar order. Without years, the second may fall in
// the following year.
bool AreEnds(const Fields& a, const Fields& b) {
  if ((a.month == 0) != (b.month == 0) || (a.day == 0) != (b.day == 0)) return false;
  if (a.year == 0) return b.year == 0;
  const CivilDate first{a.year, a.month, a.day}, last{b.year, b.month, b.day};
  return first < last;
}

bool JoinPair(const SentenceTimes& times, TimeExpression* last, const TimeExpression& next) {
  if (last->last || !IsPlain(*last) || !IsPlain(next) || !AreDashed(times, *last, next) ||
      !AreEnds(last->fields, next.fields))
    return false;
  last->last = next.fields;
  last->end = next.end;
  return true;
}

}  // namespace

void JoinRanges(SentenceTimes* times) { MergeNeighbours(times, JoinPair); }

}  // namespace lede::mentions
