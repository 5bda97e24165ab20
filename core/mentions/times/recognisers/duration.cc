// An exact amount of time: "three years", "two hours and ten minutes", "10-hour", "the past two
// weeks", "the first nine months", "a week", "half an hour", "20 more years", "another year",
// "year-long". Not an age ("6-year-old", "55 years old"), a rate ("$2 a day") or "two quarters of
// the vote".
#include "mentions/times/recognisers/recogniser.h"
#include "mentions/times/terms/numerals.h"

namespace lede::mentions {
namespace {

using enum WordClass;

bool IsAge(const Matcher& m) { return m.Sees(kOld) || m.Sees(kOld, 1); }

// "a week" is an amount after "for" and the like; elsewhere it is a rate or one particular week.
bool TakeSingle(Matcher* m, Amount* amount) {
  const bool led = m->Peek(-1).Is(kLead) || m->Peek(-1).Is(kApproximate);
  const bool half = m->Take(kHalf);
  int unit = 0;
  const bool article = m->Take(kArticle);
  const bool more = m->Take(kMore);
  if ((!article && !more) || !m->Take(kUnit, &unit)) return false;
  *amount = {static_cast<Unit>(unit), half ? 5 : 10};
  if (m->Sees(kAnd) && m->Sees(kArticle, 1) && m->Sees(kHalf, 2)) {
    m->Skip(3);
    amount->tenths = 15;
  }
  if (amount->unit == Unit::kQuarter && m->Sees(kOf)) return false;
  if (amount->unit == Unit::kWeekend || amount->unit == Unit::kQuarter) return half || more;
  return (led || half || more) && amount->unit != Unit::kSecond;
}

// "Day-long", "yearlong".
bool TakeLong(Matcher* m, Amount* amount) {
  int unit = 0;
  if (m->Take(kUnit, &unit)) {
    if (!m->Glued() || !m->Says("long")) return false;
    m->Skip(1);
  } else if (!m->Take(kLong, &unit)) {
    return false;
  }
  *amount = {static_cast<Unit>(unit), 10};
  return true;
}

bool TakeCounted(Matcher* m, Amount* amount) {
  const bool digits = m->Sees(kNumber) || m->Sees(kDecimal);
  const int tenths = TakeTenths(m);
  if (tenths == 0) return false;
  TakeRestOfRange(m);
  if (m->Sees(kMore)) m->Skip(1);
  const bool glued = m->Glued();
  int unit = 0;
  if (m->Says("trading") || m->Says("consecutive") || m->Says("straight")) m->Skip(1);
  if (!m->Take(kUnits, &unit)) {
    if (!m->Take(kUnit, &unit)) return false;
    if (!glued && tenths != 10 && unit == static_cast<int>(Unit::kSecond)) return false;
    if (unit == static_cast<int>(Unit::kQuarter) && !glued) return false;
    if (!glued && !digits && tenths != 10 && m->Sees(kOf)) return false;
  }
  if (m->Peek(-1).upper) return false;  // a title: "60 Minutes"
  *amount = {static_cast<Unit>(unit), tenths};
  return !(amount->unit == Unit::kQuarter && m->Sees(kOf));
}

// Takes the remainder after the larger unit: "two hours| and ten minutes".
void TakeRest(Matcher* matcher, Amount* amount) {
  Matcher m = *matcher;
  if (m.Sees(kAnd) || m.Sees(kComma)) m.Skip(1);
  const int tenths = TakeTenths(&m);
  int unit = 0;
  if (tenths == 0 || tenths % 10 != 0 || amount->tenths % 10 != 0) return;
  if (!m.Take(kUnits, &unit) && !m.Take(kUnit, &unit)) return;
  if (static_cast<Unit>(unit) >= amount->unit || amount->unit > Unit::kYear) return;
  amount->rest = tenths / 10;
  amount->rest_unit = static_cast<Unit>(unit);
  *matcher = m;
}

bool Recognise(const TimeLists&, Matcher* m, TimeExpression* out) {
  if (m->Glued()) return false;
  out->kind = Kind::kDuration;
  if (m->Sees(kUnit) || m->Sees(kLong)) return TakeLong(m, &out->amount);
  Matcher single = *m;
  if (TakeSingle(&single, &out->amount)) {
    *m = single;
    return !IsAge(*m);
  }
  const bool the = m->Take(kThe);
  if (!m->Take(kSpanShift)) {
    if (m->Sees(kOrdinal) && m->Sees(kUnits, 2)) m->Skip(1);  // "the first nine months"
  }
  const bool some_day = m->Says("one") && m->Says("day", 1) && !m->Peek(1).glued &&
                        !m->Peek(-1).Is(kLead) && !m->Peek(-1).Is(kTense);  // "maybe one day"
  if (!TakeCounted(m, &out->amount)) return false;
  TakeRest(m, &out->amount);
  if (IsAge(*m) || (some_day && (m->Peek().span.size() > 1 || m->Peek().upper))) return false;
  return !the || !m->Peek(-1).glued;  // of "the two-year plan", only the amount
}

}  // namespace

const Recogniser kDurationRule = {AnyOf(kNumber, kDecimal, kCardinal, kArticle, kHalf, kThe,
                                        kSpanShift, kOrdinal, kMultiplier, kMore, kUnit, kLong),
                                  Recognise};

}  // namespace lede::mentions
