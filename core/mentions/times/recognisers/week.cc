// A week given by its number or by a day in it: "week 34 of 2025", "the week of March 6", "the week
// ended March 8". Not "week 3" of a season of games or "the week of the vote".
#include "mentions/times/recognisers/field_parts.h"
#include "mentions/times/recognisers/recogniser.h"

namespace lede::mentions {
namespace {

using enum WordClass;

bool Recognise(const TimeLists& lists, Matcher* m, TimeExpression* out) {
  m->Take(kThe);
  if (!m->Take(Unit::kWeek)) return false;
  if (m->TakeNumber(1, 53, &out->fields.week)) return TakeYear(m, &out->fields.year);
  if (m->Says("ended") || m->Says("ending")) {
    m->Skip(1);
  } else if (!m->Take(kOf)) {
    return false;
  }
  if (!kMonthDayRule.recognise(lists, m, out) || !out->fields.day) return false;
  out->fields.week = kWeekOfTheDay;
  return true;
}

}  // namespace

const Recogniser kWeekRule = {AnyOf(kUnit, kThe), Recognise};

}  // namespace lede::mentions
