// An amount before or after a date: "three years ago", "a year earlier", "two or three days later",
// "a week from now", "several years ago". Not "three years before the vote", which is an amount.
#include "mentions/times/recognisers/recogniser.h"
#include "mentions/times/terms/numerals.h"

namespace lede::mentions {
namespace {

using enum WordClass;

constexpr int kMostTenths = 19000;  // 1,900 years: the calendar's limit

// "ago", "earlier", "later", "from now".
bool TakeDirection(Matcher* m, Shift* shift) {
  const bool before_noun = m->Says("before") || m->Says("after");
  int direction = 0;
  if (m->Take(kAgo)) {
    shift->steps = -1;
  } else if (m->Sees(kFrom) && m->Sees(kNow, 1)) {
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

bool Recognise(const TimeLists&, Matcher* m, TimeExpression* out) {
  const bool article = m->Sees(kArticle);
  std::optional<int> tenths = TakeTenths(m);
  if (!tenths && article) {
    m->Skip(1);
    if (!m->Take(kVagueCount)) tenths = 10;
  } else if (!tenths) {
    m->Take(kVagueCount);
  }
  TakeRestOfRange(m);
  int unit = 0;
  if (!m->Take(kUnits, &unit) && !m->Take(kUnit, &unit)) return false;
  // "A week or so ago", "a year or two ago".
  if (m->Sees(kAnd) && (m->Says("so", 1) || m->Sees(kCardinal, 1))) m->Skip(2);
  Shift shift;
  if (!TakeDirection(m, &shift)) return false;
  const bool beyond_calendar =
      tenths && *tenths > kMostTenths && unit >= static_cast<int>(Unit::kYear);
  if (!tenths || beyond_calendar) {
    out->kind = Kind::kReference;
    out->reference = shift.steps < 0 ? Reference::kPast : Reference::kFuture;
    return true;
  }
  shift.unit = static_cast<Unit>(unit);
  if (shift.unit < Unit::kDay) {
    out->kind = Kind::kDuration;
    out->amount = {shift.unit, *tenths};
    return true;
  }
  shift.steps *= (*tenths + 5) / 10;
  shift.compares = shift.unit == Unit::kYear && shift.steps == -1;
  if (shift.unit == Unit::kFortnight) shift = {Unit::kWeek, shift.steps * 2, shift.from_context};
  if (shift.unit == Unit::kDecade) shift = {Unit::kYear, shift.steps * 10, shift.from_context};
  out->shift = shift;
  return true;
}

}  // namespace

const Recogniser kAgoRule = {AnyOf(kNumber, kDecimal, kCardinal, kArticle, kVagueCount, kUnits),
                             Recognise};

}  // namespace lede::mentions
