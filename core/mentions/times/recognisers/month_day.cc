// A month, alone or with a day and a year: "April", "Aug. 7", "August 7th, 1998", "August 1998",
// "August of 1998". Not the verbs "may" and "march", nor "April Jones".
#include "mentions/times/recognisers/field_parts.h"
#include "mentions/times/recognisers/recogniser.h"

namespace lede::mentions {
namespace {

using enum WordClass;

// For a bare month that is also a word or a name: whether its context shows that it is a month.
bool IsShownToBeMonth(const Matcher& m) {
  const Term& before = m.Peek(-2);
  const Term& after = m.Peek();
  if (after.glued && after.Is(kMonth)) return true;
  const uint64_t showing =
      AnyOf(kIn, kShift, kPhase, kSame, kEvery, kTo, kAgo, kThe, kArticle, kMonth);
  if ((before.readings.classes & showing) == 0 && !(before.Is(kAnd) && m.Peek(-3).Is(kMonth)) &&
      !(after.Is(kAnd) && m.Peek(1).Is(kMonth)))
    return false;
  return !after.upper || after.glued || after.readings.classes != 0;
}

bool Recognise(const TimeLists&, Matcher* m, TimeExpression* out) {
  TakeSteps(m, out);
  const bool ambiguous = m->Sees(kAmbiguous);
  if (!m->Peek().upper || !m->Take(kMonth, &out->fields.month)) return false;
  if (TakeDay(m, &out->fields.day)) {
    TakeYear(m, &out->fields.year);
    return true;
  }
  if (TakeYear(m, &out->fields.year)) return true;
  return !ambiguous || out->steps.has_value() || IsShownToBeMonth(*m);
}

}  // namespace

const Recogniser kMonthDayRule = {AnyOf(kMonth, kShift), Recognise};

}  // namespace lede::mentions
