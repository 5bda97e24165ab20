// An amount before or after a date: "three years ago", "a year earlier", "two or three days later",
// "a week from now", "a week from Friday", "in two weeks' time", "several years ago". Not "three
// years before the vote", which is an amount.
#include "mentions/times/recognisers/recogniser.h"
#include "mentions/times/terms/numerals.h"

namespace lede::mentions {
namespace {

using enum WordClass;

constexpr int kMostTenths = 19000;  // 1,900 years: the calendar's limit

// The amount in steps of a unit that the calendar has; half a year is six months.
Shift StepsOf(Unit unit, int tenths) {
  if (unit == Unit::kFortnight) return {Unit::kWeek, tenths / 5};
  if (unit == Unit::kDecade) return {Unit::kYear, tenths};
  if (unit == Unit::kYear && tenths % 10 == 5) return {Unit::kMonth, tenths * 12 / 10};
  return {unit, (tenths + 5) / 10};
}

// The day that the amount counts from: "a week from |Friday", "a month from |today".
bool TakeStart(Matcher* matcher, TimeExpression* out) {
  Matcher m = *matcher;
  int days = 0;
  if (!m.Take(kFrom)) return false;
  if (m.Peek().upper && m.Take(kWeekday, &out->fields.weekday)) {
    out->steps = 1;
  } else if (m.Take(kDay, &days)) {
    out->shift = Shift{Unit::kDay, days};
  } else {
    return false;
  }
  *matcher = m;
  return true;
}

// "ago", "earlier", "later", "from now", "' time".
bool TakeDirection(Matcher* m, Shift* shift) {
  const bool before_noun = m->Says("before") || m->Says("after");
  int direction = 0;
  if (m->Take(kAgo)) {
    shift->steps = -1;
  } else if (m->Sees(kFrom) && m->Sees(kNow, 1)) {
    m->Skip(2);
    shift->steps = 1;
  } else if (m->Sees(kPossessive) && m->Says("time", 1)) {
    m->Skip(2);
    shift->steps = 1;
  } else if (!before_noun && m->Take(kRelated, &direction)) {
    shift->steps = direction;
    shift->from_context = true;
  } else {
    return false;
  }
  return true;
}

// "A week or so| ago", "a year or two| ago", "a year and a half| ago".
void TakeRest(Matcher* m, int* tenths) {
  if (!m->Sees(kAnd)) return;
  if (m->Says("so", 1) || m->Sees(kCardinal, 1)) {
    m->Skip(2);
  } else if (m->Sees(kArticle, 1) && m->Sees(kHalf, 2)) {
    m->Skip(3);
    if (*tenths) *tenths += 5;
  }
}

// Takes "three weeks"; "a few weeks" has no number.
bool TakeAmount(Matcher* m, int* tenths, Unit* unit) {
  const bool article = m->Sees(kArticle);
  *tenths = TakeTenths(m);
  if (!*tenths && article) {
    m->Skip(1);
    if (!m->Take(kVagueCount)) *tenths = 10;
  } else if (!*tenths) {
    m->Take(kVagueCount);
  }
  TakeRestOfRange(m);
  int value = 0;
  if (!m->Take(kUnits, &value) && !m->Take(kUnit, &value)) return false;
  *unit = static_cast<Unit>(value);
  TakeRest(m, tenths);
  return true;
}

bool Recognise(const TimeLists&, Matcher* m, TimeExpression* out) {
  const bool lasting = m->Says("for", -1);  // "for two weeks from Monday"
  int tenths = 0;
  Unit unit = Unit::kDay;
  if (!TakeAmount(m, &tenths, &unit)) return false;
  if (tenths && unit >= Unit::kDay && !lasting && TakeStart(m, out)) {
    out->moved = StepsOf(unit, tenths);
    return true;
  }
  if (m->Glued()) return false;  // "a year-earlier loss"
  Shift shift;
  if (!TakeDirection(m, &shift)) return false;
  if (!tenths || (tenths > kMostTenths && unit >= Unit::kYear)) {
    out->kind = Kind::kReference;
    out->reference = shift.steps < 0 ? Reference::kPast : Reference::kFuture;
    return true;
  }
  if (unit < Unit::kDay) {
    out->kind = Kind::kDuration;
    out->amount = {unit, tenths};
    return true;
  }
  const Shift steps = StepsOf(unit, tenths);
  shift.unit = steps.unit;
  shift.steps *= steps.steps;
  shift.compares = shift.unit == Unit::kYear && shift.steps == -1;
  out->shift = shift;
  return true;
}

}  // namespace

const Recogniser kAgoRule = {AnyOf(kNumber, kDecimal, kCardinal, kArticle, kVagueCount, kUnits),
                             Recognise};

}  // namespace lede::mentions
