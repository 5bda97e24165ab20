// A period next to the present one: "last year", "this month", "next week", "last night", "the
// current fiscal year", "the previous day", "the next morning". Not "last years" or "this time".
#include "mentions/times/recognisers/recogniser.h"

namespace lede::mentions {
namespace {

using enum WordClass;

// Some words count from the date last mentioned: "previous", "the next day".
bool TakeStep(Matcher* m, Shift* shift) {
  const bool led = m->Peek(-1).Value(kLead) == 1;  // "over the next year" counts from today
  const bool the = m->Take(kThe);
  if (m->Take(kShift, &shift->steps)) {
    shift->from_context = the && shift->steps == 1 && !led;
    if (shift->steps == 0) m->Take(kSpanShift, &shift->steps);  // "this past week"
    return true;
  }
  shift->from_context = true;
  return the && m->Take(kRelated, &shift->steps);
}

// "This Week" with capitals inside a sentence is a title.
bool IsTitle(const Matcher& m) {
  return m.at() > 0 && m.Peek().Is(kShift) && m.Peek().upper && m.Peek(1).upper;
}

bool Recognise(const TimeLists&, Matcher* m, TimeExpression* out) {
  if (IsTitle(*m)) return false;
  Shift shift;
  if (!TakeStep(m, &shift)) return false;
  m->Take(kFiscal);
  int value = 0;
  if (m->Take(kDayPart, &value)) {  // "last night", "this morning", "the next morning"
    out->fields.part = static_cast<DayPart>(value);
    shift.unit = Unit::kDay;
  } else if (m->Take(kUnit, &value)) {
    shift.unit = static_cast<Unit>(value);
    if (shift.unit < Unit::kDay || m->Sees(kOld)) return false;
    if (shift.unit == Unit::kDay && !shift.from_context) return false;  // "this day"
    shift.from_context &= shift.unit <= Unit::kDay || shift.steps < 0 || !m->Sees(kTo);
  } else {
    return false;
  }
  if (shift.unit >= Unit::kDecade && shift.steps != 0) {  // "the next decade"
    out->kind = Kind::kDuration;
    out->amount = {shift.unit, 10};
    return true;
  }
  out->shift = shift;
  return true;
}

}  // namespace

const Recogniser kShiftedUnitRule = {AnyOf(kShift, kThe), Recognise};

}  // namespace lede::mentions
