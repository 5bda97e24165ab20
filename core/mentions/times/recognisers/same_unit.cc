// The period spoken of: "the year", "the quarter", "the full year", "that day", "the same week",
// "year-end", "the latest quarter". Not "the day" of something, "man of the year",
// "the year she left".
#include "mentions/times/recogniser.h"

namespace lede::mentions {
namespace {

using enum WordClass;

bool TakeEnd(Matcher* m) {  // "year-end", "year's end"
  Matcher end = *m;
  end.Take(kPossessive);
  if (!end.Take(kEdge)) return false;
  *m = end;
  return true;
}

bool Recognise(const TimeLists&, Matcher* m, TimeExpression* out) {
  const bool of_any = m->Sees(kOf, -1);
  const bool of =
      of_any && (m->Peek(-2).readings.classes & AnyOf(kEdge, kUnits, kUnit, kHalf)) == 0;
  const bool of_day = of_any && (m->Sees(kUnit, -2) || m->Sees(kUnits, -2));
  const bool of_person = m->Says("his") || m->Says("her") || m->Says("my");
  if (of_person) return false;  // "his year in Paris"
  const bool the = m->Take(kThe);
  const bool same = m->Take(kSame);
  m->Take(kSame);
  int steps = 0;
  const bool shifted = !same && m->Take(kSpanShift, &steps);  // "the latest quarter"
  m->Take(kFiscal);
  int value = 0;
  if (!m->Take(kUnit, &value)) {
    if (!m->Take(kPeriod) || (!same && !shifted)) return false;
    value = static_cast<int>(Unit::kQuarter);
  }
  const Unit unit = static_cast<Unit>(value);
  if (unit < Unit::kDay || m->Sees(kOld)) return false;
  out->shift = Shift{unit, steps, !shifted};
  if (m->Take(kRelated, &steps)) {  // "the year before", "the week after"
    out->shift = Shift{unit, steps, true};
    return the && m->Peek().span.size() <= 1;  // not "the day before he died"
  }
  out->same = same;
  if (the && unit == Unit::kYear &&
      (m->Says("ended") || m->Says("ending") || (m->Sees(kTo) && m->Sees(kMonth, 1)))) {
    out->kind = Kind::kDuration;
    out->amount = {unit, 10};
    return true;
  }
  if (m->Glued() && !m->Sees(kEdge)) return false;  // "the day-to-day work"
  if (TakeEnd(m)) {
    if (unit == Unit::kYear) {  // a day of accounts; the end of a month is rather its last days
      out->fields.month = 12;
      out->fields.day = 31;
    }
    return unit >= Unit::kMonth && (!the || !m->Peek(-1).glued);
  }
  if (of_day && unit == Unit::kWeek) return false;  // "any day of the week"
  if (!same && !of_any && m->Peek().Value(kAttribute) == static_cast<int>(Attribute::kClause))
    return false;  // "the year she left"
  if (m->Sees(kOf) || (of && !same && unit != Unit::kWeekend && !m->Sees(kPossessive)))
    return false;
  if (steps != 0 && unit >= Unit::kDecade) {  // "the past decade"
    out->shift.reset();
    out->kind = Kind::kDuration;
    out->amount = {unit, 10};
    return true;
  }
  // "The end of the decade", but not "the decade".
  return same || (the && unit > Unit::kDay && unit < (of_any ? Unit::kCentury : Unit::kDecade));
}

}  // namespace

const Recogniser kSameUnitRule = {AnyOf(kThe, kSame, kUnit), Recognise};

}  // namespace lede::mentions
