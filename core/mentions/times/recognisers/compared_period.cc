// The period that figures are compared with: "year-ago", "the year-earlier quarter", "the 1988
// period", "the same period last year", "the corresponding quarter a year earlier".
#include "mentions/times/recogniser.h"

namespace lede::mentions {
namespace {

using enum WordClass;

bool TakePeriod(Matcher* m) {
  if (m->Take(kPeriod)) return true;
  if (!m->Sees(kUnit) || m->Peek().Value(kUnit) != static_cast<int>(Unit::kQuarter)) return false;
  m->Skip(1);
  return true;
}

bool Recognise(const TimeLists&, Matcher* m, TimeExpression* out) {
  m->Take(kThe);
  if (m->Take(kYear, &out->fields.year)) {
    out->fields.quarter = kQuarterSpokenOf;
    return TakePeriod(m);
  }
  int unit = 0, step = -1;
  if (!m->Take(kUnit, &unit) || !m->Glued()) return false;
  if (!m->Take(kAgo) && (!m->Take(kRelated, &step) || step > 0)) return false;
  out->shift = Shift{static_cast<Unit>(unit), -1, true, unit == static_cast<int>(Unit::kYear)};
  Matcher ordinal = *m;
  int quarter = 0;
  if (ordinal.Take(kOrdinal, &quarter) && TakePeriod(&ordinal) && quarter > 0 && quarter < 5) {
    out->fields.quarter = quarter;
    *m = ordinal;
    return true;
  }
  TakePeriod(m);
  return true;
}

}  // namespace

const Recogniser kComparedPeriodRule = {AnyOf(kThe, kUnit, kYear), Recognise};

}  // namespace lede::mentions
