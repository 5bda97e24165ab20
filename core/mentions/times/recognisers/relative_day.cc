// A day relative to today: "today", "yesterday", "tonight", "the day after tomorrow". Not "Today"
// in the name of a newspaper.
#include "mentions/times/recognisers/recogniser.h"

namespace lede::mentions {
namespace {

using enum WordClass;

bool Recognise(const TimeLists&, Matcher* m, TimeExpression* out) {
  m->Take(kThe);
  int days = 0, step = 0, part = 0;
  if (m->Take(Unit::kDay) && !m->Take(kRelated, &step)) return false;
  if (m->Sees(kDayPart)) part = m->Peek().Value(kDayPart);  // "tonight"
  if (!m->Take(kDay, &days)) return false;
  out->fields.part = static_cast<DayPart>(part);
  out->shift = Shift{Unit::kDay, days + step, false};
  const Term& name = m->Peek(-2);
  return !m->Peek(-1).upper || !name.upper || name.readings.classes != 0;
}

}  // namespace

const Recogniser kRelativeDayRule = {AnyOf(kDay, kThe, kUnit), Recognise};

}  // namespace lede::mentions
