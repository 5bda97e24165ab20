// How often: "daily", "every Monday", "each July", "every two weeks", "Mondays", "twice a week".
// Not "Daily" in a name, "every time", the rate "$2 million a year".
#include "mentions/times/numerals.h"
#include "mentions/times/recogniser.h"

namespace lede::mentions {
namespace {

using enum WordClass;

bool TakeRecurring(Matcher* m, TimeExpression* out) {
  int value = 0;
  if (m->Take(kWeekday, &out->fields.weekday) || m->Take(kMonth, &out->fields.month)) return true;
  if (m->Take(kSeason, &value)) {
    out->fields.season = static_cast<Season>(value);
    return true;
  }
  if (m->Take(kDayPart, &value)) {
    out->fields.part = static_cast<DayPart>(value);
    return true;
  }
  int tenths = 10;
  if (m->Text() == "other") {
    m->Skip(1);
    tenths = 20;
  } else if (const auto number = TakeTenths(m)) {
    tenths = *number;
  }
  if (!m->Take(kUnit, &value) && !m->Take(kUnits, &value)) return false;
  out->amount = {static_cast<Unit>(value), tenths};
  return true;
}

bool Recognise(const TimeLists&, Matcher* m, TimeExpression* out) {
  out->kind = Kind::kSet;
  int unit = 0;
  if (m->Take(kEvery)) return TakeRecurring(m, out);
  if (m->Peek().upper && m->Take(kWeekdays, &out->fields.weekday)) return true;
  if (!m->Peek().upper && m->Take(kFrequency, &unit)) {
    out->amount = {static_cast<Unit>(unit), 10};
    return out->amount.unit != Unit::kQuarter;
  }
  const Term& before = m->Peek(-1);
  if (!m->Take(kArticle) || !m->Take(kUnit, &unit)) return false;
  out->amount = {static_cast<Unit>(unit), 10};
  return before.Is(kRate);
}

}  // namespace

const Recogniser kFrequencyRule = {AnyOf(kEvery, kWeekdays, kFrequency, kArticle), Recognise};

}  // namespace lede::mentions
