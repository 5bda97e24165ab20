// A part of the day: "morning", "mid-afternoon", "the evening". Alone it is a time only after
// "that"; else a neighbour must say of which day, or it is dropped.
#include "mentions/times/recogniser.h"

namespace lede::mentions {
namespace {

using enum WordClass;

bool Recognise(const TimeLists&, Matcher* m, TimeExpression* out) {
  if (m->Glued()) return false;
  const bool shown = m->Take(kSame);
  m->Take(kThe);
  m->Take(kPhase);
  int part = 0;
  if (!m->Take(kDayPart, &part) || m->Sees(kDay, -1)) return false;
  out->fields.part = static_cast<DayPart>(part);
  out->shift = Shift{Unit::kDay, 0, true};
  out->score = shown && !m->Sees(kOf) ? 0.6f : 0.0f;
  return true;
}

}  // namespace

const Recogniser kDayPartRule = {AnyOf(kDayPart, kPhase, kThe, kSame), Recognise};

}  // namespace lede::mentions
