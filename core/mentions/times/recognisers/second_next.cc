// The period before the last one or after the next one: "the week before last", "the Sunday before
// last", "the night before last", "the year after next". Not "the week before the vote".
#include "mentions/times/recognisers/recogniser.h"

namespace lede::mentions {
namespace {

using enum WordClass;

// Returns -2 for "before last", 2 for "after next", otherwise 0.
int TakeSecondStep(Matcher* m) {
  int related = 0, step = 0;
  if (!m->Take(kRelated, &related) || !m->Take(kShift, &step) || step != related) return 0;
  return 2 * step;
}

bool Recognise(const TimeLists&, Matcher* m, TimeExpression* out) {
  if (!m->Take(kThe)) return false;
  int value = 0;
  if (m->Peek().upper && m->Take(kWeekday, &out->fields.weekday)) {
    out->steps = TakeSecondStep(m);
    return *out->steps != 0;
  }
  Shift shift;
  if (m->Take(kDayPart, &value)) {
    out->fields.part = static_cast<DayPart>(value);
  } else if (m->Take(kUnit, &value) && value >= static_cast<int>(Unit::kWeekend)) {
    shift.unit = static_cast<Unit>(value);
  } else {
    return false;
  }
  shift.steps = TakeSecondStep(m);
  out->shift = shift;
  return shift.steps != 0;
}

}  // namespace

const Recogniser kSecondNextRule = {AnyOf(kThe), Recognise};

}  // namespace lede::mentions
