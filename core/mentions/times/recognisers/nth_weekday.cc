// A weekday counted within a month: "the last Sunday in May", "the first Monday of September 2024",
// "the first Sunday of every month" and "of the month", which recur.
// Not "the first Monday" or "the last Sunday of the season".
#include "mentions/times/recognisers/field_parts.h"
#include "mentions/times/recognisers/recogniser.h"

namespace lede::mentions {
namespace {

using enum WordClass;

// Takes 1 to 5, or -1 for the last.
bool TakeNth(Matcher* m, int* nth) {
  if (m->Sees(kShift) && m->Peek().Value(kShift) < 0) return m->Take(kShift, nth);
  return m->Take(kOrdinal, nth) && *nth != 0 && *nth <= 5;
}

bool Recognise(const TimeLists&, Matcher* m, TimeExpression* out) {
  if (!m->Take(kThe) || !TakeNth(m, &out->fields.nth)) return false;
  if (!m->Take(kWeekday, &out->fields.weekday) || (!m->Take(kOf) && !m->Take(kIn))) return false;
  if (m->Take(kEvery) || m->Take(kThe)) {
    out->kind = Kind::kSet;
    out->fields = {};
    out->amount = {Unit::kMonth, 10};
    return m->Take(Unit::kMonth);
  }
  if (!m->Peek().upper || !m->Take(kMonth, &out->fields.month)) return false;
  TakeYear(m, &out->fields.year);
  return true;
}

}  // namespace

const Recogniser kNthWeekdayRule = {AnyOf(kThe), Recognise};

}  // namespace lede::mentions
