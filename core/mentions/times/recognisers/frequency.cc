// How often: "daily", "every Monday", "every second day", "each July", "every two weeks",
// "Mondays", "twice a week". Not "Daily" in a name, "the daily Lantern", "every time" or the rate
// "$2 million a year".
#include "base/ascii.h"
#include "mentions/times/recognisers/recogniser.h"
#include "mentions/times/terms/numerals.h"

namespace lede::mentions {
namespace {

using enum WordClass;

// Takes "every Christmas Day", if the holiday falls on the same date each year.
bool TakeYearlyHoliday(const TimeLists& lists, Matcher* m, Fields* fields) {
  const auto rule = lists.holidays.Take(m);
  if (!rule || rule->size() != 5 || !IsAsciiDigit(rule->front())) return false;  // "12-25"
  fields->month = ((*rule)[0] - '0') * 10 + (*rule)[1] - '0';
  fields->day = ((*rule)[3] - '0') * 10 + (*rule)[4] - '0';
  return true;
}

bool TakeRecurring(const TimeLists& lists, Matcher* m, TimeExpression* out) {
  int value = 0;
  if (m->Peek().upper && TakeYearlyHoliday(lists, m, &out->fields)) return true;
  int nth = 0;
  const bool other = m->Says("other");  // "every other Friday"
  if (other) m->Skip(1);
  if (m->Sees(kWeekday, 1) || m->Sees(kUnit, 1)) m->Take(kOrdinal, &nth);  // "every second Tuesday"
  if (m->Take(kWeekday, &out->fields.weekday) || m->Take(kMonth, &out->fields.month)) return true;
  if (m->Take(kSeason, &value)) {
    out->fields.season = static_cast<Season>(value);
    return true;
  }
  if (m->Take(kDayPart, &value)) {
    out->fields.part = static_cast<DayPart>(value);
    return true;
  }
  int tenths = nth > 0 ? nth * 10 : 10;
  if (other) {
    tenths = 20;
  } else if (const int number = TakeTenths(m)) {
    tenths = number;
  }
  if (!m->Take(kUnit, &value) && !m->Take(kUnits, &value)) return false;
  out->amount = {static_cast<Unit>(value), tenths};
  return true;
}

// "10,000 units annually", "8% annually": the figure precedes it by up to three terms.
bool IsRate(const Matcher& m) {
  for (int back = -4; back < -1; ++back)
    if (m.Sees(kNumber, back) || m.Sees(kDecimal, back)) return true;
  return false;
}

bool Recognise(const TimeLists& lists, Matcher* m, TimeExpression* out) {
  out->kind = Kind::kSet;
  int unit = 0;
  if (m->Take(kEvery)) return TakeRecurring(lists, m, out);
  if (m->Peek().upper && m->Take(kWeekdays, &out->fields.weekday)) return true;
  if (!m->Peek().upper && m->Take(kFrequency, &unit)) {
    out->amount = {static_cast<Unit>(unit), 10};
    if (out->amount.unit == Unit::kYear && IsRate(*m)) return false;
    return out->amount.unit != Unit::kQuarter && !m->Peek().upper;  // not "the daily Lantern"
  }
  const Term& before = m->Peek(-1);
  if (!m->Take(kArticle) || !m->Take(kUnit, &unit)) return false;
  out->amount = {static_cast<Unit>(unit), 10};
  return before.Is(kRate);
}

}  // namespace

const Recogniser kFrequencyRule = {AnyOf(kEvery, kWeekdays, kFrequency, kArticle), Recognise};

}  // namespace lede::mentions
