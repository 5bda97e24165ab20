// A period that figures are compared with: "year-ago", "the year-earlier quarter", "the 1988
// period", "the same period last year", "the corresponding quarter a year earlier".
#include "mentions/times/recognisers/recogniser.h"

namespace lede::mentions {
namespace {

using enum WordClass;

bool TakePeriod(Matcher* m) {
  if (m->Take(kPeriod)) return true;
  if (!m->Take(Unit::kQuarter)) return false;
  return true;
}

// "The same period last year", "the corresponding quarter last year".
bool TakeSameLastYear(Matcher* m, Shift* shift) {
  if (!m->Take(kSame) || !TakePeriod(m)) return false;
  int steps = 0, unit = 0;
  if (!m->Take(kShift, &steps) || steps >= 0 || !m->Take(kUnit, &unit)) return false;
  *shift = Shift{Unit::kYear, -1, false, true};
  return unit == static_cast<int>(Unit::kYear);
}

bool Recognise(const TimeLists&, Matcher* m, TimeExpression* out) {
  const bool the = m->Take(kThe);
  if (m->Sees(kSame)) return TakeSameLastYear(m, &out->shift.emplace());
  if (m->Take(kYear, &out->fields.year)) {
    out->fields.quarter = kQuarterSpokenOf;
    return TakePeriod(m);
  }
  int unit = 0, step = -1;
  if (!m->Take(kUnit, &unit) || !m->Glued()) return false;
  if (!m->Take(kAgo) && (!m->Take(kRelated, &step) || step > 0)) return false;
  const bool year = unit == static_cast<int>(Unit::kYear);
  out->shift = Shift{static_cast<Unit>(unit), -1, !year, year};
  Matcher ordinal = *m;
  int quarter = 0;
  if (ordinal.Take(kOrdinal, &quarter) && TakePeriod(&ordinal) && quarter > 0 && quarter < 5) {
    out->fields.quarter = quarter;
    *m = ordinal;
    return true;
  }
  return TakePeriod(m) || !the;  // of "the year-ago results", only the year
}

}  // namespace

const Recogniser kComparedPeriodRule = {AnyOf(kThe, kUnit, kYear, kSame), Recognise};

}  // namespace lede::mentions
