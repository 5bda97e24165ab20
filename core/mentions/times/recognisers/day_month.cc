// A day before its month: "7 August 1998", "the 7th of August", "7-Aug-1998", "the 7th of next
// month", "the 1st of each month"; also "on the 7th".
// Not "the 7th time" or "page 7 May".
#include "mentions/times/recognisers/field_parts.h"
#include "mentions/times/recognisers/recogniser.h"

namespace lede::mentions {
namespace {

using enum WordClass;

// "Of next month", "of each month".
bool TakeShiftedMonth(Matcher* m, TimeExpression* out) {
  int steps = 0;
  if (m->Take(kEvery)) {
    out->kind = Kind::kSet;
  } else if (m->Take(kShift, &steps)) {
    out->shift = Shift{Unit::kMonth, steps};
  } else {
    return false;
  }
  return m->Take(Unit::kMonth);
}

bool Recognise(const TimeLists&, Matcher* m, TimeExpression* out) {
  const bool on = m->Peek(-1).Is(kOn) || m->Peek(-1).Is(kTo);
  const bool the = m->Take(kThe);
  int day = 0;
  const bool digits = m->Text().size() >= 1 && m->Text()[0] >= '0' && m->Text()[0] <= '9';
  const bool ordinal = m->Sees(kOrdinal);
  if (!TakeDay(m, &day)) return false;
  out->fields.day = day;
  Matcher end = *m;
  const bool of = m->Take(kOf);
  if (of && ordinal && TakeShiftedMonth(m, out)) return true;
  if (m->Peek().upper && m->Take(kMonth, &out->fields.month)) {
    if (m->Sees(kNumber) && m->Peek().Value(kNumber) < 32 && !m->Sees(kYear)) return false;
    TakeYear(m, &out->fields.year);
    return true;
  }
  *m = end;
  return on && the && ordinal && digits && !m->Glued() && m->Peek().readings.classes == 0 &&
         !m->Peek().upper && (m->Text().empty() || m->Text()[0] < 'a');
}

}  // namespace

const Recogniser kDayMonthRule = {AnyOf(kNumber, kOrdinal, kThe), Recognise};

}  // namespace lede::mentions
