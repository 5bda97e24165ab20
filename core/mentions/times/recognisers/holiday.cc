// A holiday of the list: "Christmas Day", "last Thanksgiving", "New Year's Eve 1999".
// Not "christmas trees" in lower case.
#include "mentions/times/recogniser.h"
#include "mentions/times/recognisers/field_parts.h"

namespace lede::mentions {
namespace {

using enum WordClass;

bool Recognise(const TimeLists& lists, Matcher* m, TimeExpression* out) {
  TakeSteps(m, out);
  if (!m->Peek().upper) return false;
  const auto rule = lists.holidays.Take(m);
  if (!rule) return false;
  out->holiday = *rule;
  TakeYear(m, &out->fields.year);
  return true;
}

}  // namespace

const Recogniser kHolidayRule = {AnyOf(kPhrase, kShift), Recognise};

}  // namespace lede::mentions
