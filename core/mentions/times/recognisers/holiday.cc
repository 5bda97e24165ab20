// A holiday from the list: "Christmas Day", "last Thanksgiving", "New Year's Eve 1999", "Easter
// week", "Labor Day weekend". Not "Christmas trees".
#include "mentions/times/recognisers/field_parts.h"
#include "mentions/times/recognisers/recogniser.h"

namespace lede::mentions {
namespace {

using enum WordClass;

bool Recognise(const TimeLists& lists, Matcher* m, TimeExpression* out) {
  TakeSteps(m, out);
  const bool on = m->Sees(kOn, -1);
  if (!m->Peek().upper) return false;
  const Matcher start = *m;
  const auto rule = lists.holidays.Take(m);
  if (!rule || IsDescribing(*m)) return false;
  const Term& next = m->Peek();
  if (!on && next.upper && next.readings.classes == 0) out->score = 0;  // "Good Friday Agreement"
  if (const auto day = ParseIsoDate(*rule)) {  // of "Sept. 11 attacks", only the day
    out->fields.year = day->year;
    out->fields.month = day->month;
    out->fields.day = day->day;
    *m = start;
    m->Skip(2);
    return true;
  }
  out->holiday = *rule;
  int unit = 0;
  if (m->Take(kUnit, &unit)) {
    if (unit == static_cast<int>(Unit::kWeek))
      out->fields.week = kWeekOfTheDay;
    else if (unit == static_cast<int>(Unit::kWeekend))
      out->fields.weekend = true;
    else
      return false;
  }
  TakeYear(m, &out->fields.year);
  return true;
}

}  // namespace

const Recogniser kHolidayRule = {AnyOf(kPhrase, kShift), Recognise};

}  // namespace lede::mentions
