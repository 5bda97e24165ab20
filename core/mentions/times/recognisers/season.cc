// A season: "this summer", "last fall", "summer 1998", "the winter of 1944", "in the spring", "that
// winter". Not "fall", "the fall of Rome", "a hot summer" or "a set of winter tires".
#include "mentions/times/recognisers/field_parts.h"
#include "mentions/times/recognisers/recogniser.h"

namespace lede::mentions {
namespace {

using enum WordClass;

bool Recognise(const TimeLists&, Matcher* m, TimeExpression* out) {
  const Term before = m->Peek(-1);
  TakeSteps(m, out);
  const bool the = m->Says("the") && m->Take(kThe);  // not "its summer break"
  const bool phase = m->Take(kPhase);
  int season = 0;
  const bool ambiguous = m->Sees(kAmbiguous);
  if (!m->Take(kSeason, &season)) return false;
  out->fields.season = static_cast<Season>(season);
  int next_year = 0;
  if (TakeYear(m, &out->fields.year)) TakeLaterYear(m, out->fields.year, &next_year);  // "2023-24"
  if (out->steps || out->fields.year) return true;
  if (m->Sees(kOf) || IsDescribing(*m)) return false;
  if (out->same) return !ambiguous || m->Sees(kComma);
  if (m->Sees(kAttribute)) return false;  // "the summer she left"
  const bool led = (before.Is(kIn) && !before.Is(kTo)) || before.Is(kPhase) || phase;
  return led || (the && !ambiguous);
}

}  // namespace

const Recogniser kSeasonRule = {AnyOf(kSeason, kShift, kThe, kPhase, kSame, kRelated), Recognise};

}  // namespace lede::mentions
