// Extends expressions to the left by words that say which part, or roughly how much, is meant:
// "early December", "nearly three years", "more than a decade ago", "the end of 1990", "the day
// after Christmas"; and to the right by "or so". Not by "within" and "only"; by "over" if it must
// mean "more than": "for over three years", "over a year".
#include "mentions/times/refiners/refiner.h"
#include "mentions/times/terms/matcher.h"

namespace lede::mentions {
namespace {

using enum WordClass;

// The number of terms of the modifier that ends before `first`; 0 if there is none.
uint32_t ModifierBefore(const SentenceTimes& times, const TimeExpression& e, uint32_t first) {
  const auto is = [&](uint32_t back, WordClass c) {
    return first >= back && times.terms[first - back].Is(c);
  };
  const Term& word = times.terms[e.first];
  const bool stepped = word.Is(kShift) || word.Is(kDay);  // "late last year", "late yesterday"
  const bool amount =
      e.kind == Kind::kDuration || e.moved.steps || (e.shift && e.shift->steps != 0 && !stepped);
  if (is(1, kPhase) && !amount && e.kind == Kind::kCalendar) return 1;
  if (amount && is(1, kBound) && is(2, kBoundHead)) return 2;
  if (amount && is(1, kApproximate) && !times.terms[e.first].Is(kThe)) {
    const int lead = times.terms[first - 1].Value(kLead);
    const bool more = is(2, kLead) || (times.terms[e.first].Is(kArticle) &&
                                       Matcher(times.terms, times.text, first).Says("over", -1));
    return lead == 0 || (lead == 1 && more);
  }
  if (e.kind == Kind::kCalendar && is(1, kOf) && is(2, kEdge)) return is(3, kThe) ? 3 : 2;
  return 0;
}

// "The day after Christmas", "the day before Monday's vote".
void CountFrom(const SentenceTimes& times, uint32_t free_from, TimeExpression* e) {
  const bool is_day = e->fields.weekday || e->fields.day || !e->holiday.empty();
  if (e->kind != Kind::kCalendar || !is_day || e->first < free_from + 3) return;
  const Term* terms = &times.terms[e->first - 3];
  const bool is_day_before = terms[0].Is(kThe) && terms[1].Is(kUnit) &&
                             static_cast<Unit>(terms[1].Value(kUnit)) == Unit::kDay &&
                             terms[2].Is(kRelated);
  if (!is_day_before) return;
  e->moved.steps = terms[2].Value(kRelated);
  e->first -= 3;
}

}  // namespace

void Widen(SentenceTimes* times) {
  uint32_t free_from = 0;  // earlier terms belong to the previous expression
  for (TimeExpression& expression : times->found) {
    for (uint32_t terms; (terms = ModifierBefore(*times, expression, expression.first)) > 0;) {
      if (expression.first - terms < free_from) break;
      expression.first -= terms;
    }
    CountFrom(*times, free_from, &expression);
    const Matcher after(times->terms, times->text, expression.end);
    if (after.Sees(kAnd) && after.Says("so", 1)) expression.end += 2;
    free_from = expression.end;
  }
}

}  // namespace lede::mentions
