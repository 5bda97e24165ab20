// A part of the day: "morning", "mid-afternoon", "the evening". On its own it is a time only in
// "that morning", "at midday", "by mid-afternoon"; otherwise a neighbour must say which day, or it
// is dropped. Not "in the morning" or "at night", which in news mostly mean any day.
#include "mentions/times/recognisers/recogniser.h"

namespace lede::mentions {
namespace {

using enum WordClass;

bool Recognise(const TimeLists&, Matcher* m, TimeExpression* out) {
  if (m->Glued()) return false;
  const bool at = m->Peek(-1).Is(kBoundHead);
  const bool by = m->Says("by", -1);
  const bool shown = m->Take(kSame);
  const bool the = m->Take(kThe);
  const bool phase = m->Take(kPhase);
  int part = 0;
  if (!m->Take(kDayPart, &part) || m->Sees(kDay, -1)) return false;
  out->fields.part = static_cast<DayPart>(part);
  out->shift = Shift{Unit::kDay, 0, true};
  out->same = shown;
  const bool placed = !the && (at || (by && phase)) && out->fields.part != DayPart::kNight;
  out->score = (shown || placed) && !m->Sees(kOf) ? 0.6f : 0.0f;
  return true;
}

}  // namespace

const Recogniser kDayPartRule = {AnyOf(kDayPart, kPhase, kThe, kSame), Recognise};

}  // namespace lede::mentions
