// A day of the week: "Friday", "last Friday", "the previous Friday", "Sat.", "Friday nights". Not
// "sat", "Friday the company" or "Sunday school"; plural days are a frequency.
#include "base/ascii.h"
#include "mentions/times/recognisers/field_parts.h"
#include "mentions/times/recognisers/recogniser.h"

namespace lede::mentions {
namespace {

using enum WordClass;

bool Recognise(const TimeLists&, Matcher* m, TimeExpression* out) {
  const bool any = m->Sees(kArticle, -1) && m->Sees(kOn, -2);  // "on a Friday"
  TakeSteps(m, out);
  const bool ambiguous = m->Sees(kAmbiguous);
  if (!m->Peek().upper || !m->Take(kWeekday, &out->fields.weekday)) return false;
  if (m->Sees(kDayPart) && m->Peek().upper) return false;  // a title: "Saturday Night"
  if (m->Peek().Value(kAttribute) == static_cast<int>(Attribute::kOfSunday) &&
      out->fields.weekday == 7)
    return false;
  if ((m->Sees(kWeekday) && !m->Glued()) || (m->Sees(kWeekday, -2) && !m->Peek(-1).glued))
    return false;  // a table heading
  if (any && (m->Sees(kIn) || m->Peek().span.size() <= 1)) return false;
  int part = 0;
  if (EndsWith(m->Text(), "s") && m->Take(kDayPart, &part)) {  // "Friday nights"
    out->kind = Kind::kSet;
    out->fields.part = static_cast<DayPart>(part);
    return true;
  }
  out->over = m->Sees(kPossessive) && !m->Says("ahead", -3);  // "Wednesday's ruling"
  return !ambiguous || out->steps.has_value() || m->Peek(-2).Is(kOn) || m->Sees(kMonth) ||
         m->Sees(kMonth, 1);
}

}  // namespace

const Recogniser kWeekdayRule = {AnyOf(kWeekday, kShift, kSame, kThe, kRelated), Recognise};

}  // namespace lede::mentions
