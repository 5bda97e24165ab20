// A quarter identified by its last day: "the quarter ended June 30", "the quarter ending Jan. 31,
// 2021". It resolves to the calendar quarter that contains most of it. Not "the third quarter ended
// Sept. 30", which has a number, nor "the quarter ended well".
#include "mentions/times/recognisers/recogniser.h"

namespace lede::mentions {
namespace {

using enum WordClass;

// Sets the calendar quarter that contains the middle of the three months ending on `last_day`.
void SetQuarter(const Fields& last_day, Fields* out) {
  const int middle = last_day.month - (last_day.day > 15 ? 1 : 2);
  out->quarter = middle < 1 ? 4 : (middle + 2) / 3;
  if (last_day.year) out->year = middle < 1 ? last_day.year - 1 : last_day.year;
}

bool Recognise(const TimeLists& lists, Matcher* m, TimeExpression* out) {
  if (!m->Take(kThe)) return false;
  m->Take(kFiscal);
  if (!m->Take(Unit::kQuarter)) return false;
  if (!m->Says("ended") && !m->Says("ending")) return false;
  Matcher end = *m;
  end.Skip(1);
  TimeExpression last_day;
  if (!kMonthDayRule.recognise(lists, &end, &last_day) || !last_day.fields.day) return false;
  SetQuarter(last_day.fields, &out->fields);
  return true;
}

}  // namespace

const Recogniser kEndedQuarterRule = {AnyOf(kThe), Recognise};

}  // namespace lede::mentions
