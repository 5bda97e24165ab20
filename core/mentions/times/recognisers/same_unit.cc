// The period under discussion: "the year", "the quarter", "the full year", "that day", "the same
// week", "year-end", "the latest quarter". Not "the day" of something, "man of the year" or "the
// year she left".
#include "mentions/times/recognisers/recogniser.h"

namespace lede::mentions {
namespace {

using enum WordClass;

// The words before the unit.
struct Lead {
  bool is_of_any = false;  // after "of"
  bool is_of = false;      // after an "of" that does not name a part of it, as "the end of" does
  bool is_of_day = false;  // "any day of"
  bool the = false;
  bool same = false;
  bool shifted = false;  // "latest"
  int steps = 0;
};

Lead TakeLead(Matcher* m) {
  Lead lead;
  lead.is_of_any = m->Sees(kOf, -1);
  lead.is_of =
      lead.is_of_any && (m->Peek(-2).readings.classes & AnyOf(kEdge, kUnits, kUnit, kHalf)) == 0;
  lead.is_of_day = lead.is_of_any && (m->Sees(kUnit, -2) || m->Sees(kUnits, -2));
  lead.the = m->Take(kThe);
  lead.same = m->Take(kSame);
  m->Take(kSame);
  lead.shifted = !lead.same && m->Take(kSpanShift, &lead.steps);
  m->Take(kFiscal);
  return lead;
}

// "The same period" and "the latest period" mean a quarter.
std::optional<Unit> TakeUnit(Matcher* m, const Lead& lead) {
  int value = 0;
  if (m->Take(kUnit, &value)) return static_cast<Unit>(value);
  if (m->Take(kPeriod) && (lead.same || lead.shifted)) return Unit::kQuarter;
  return std::nullopt;
}

bool TakeEnd(Matcher* m) {  // "year-end", "year's end"
  Matcher end = *m;
  end.Take(kPossessive);
  if (!end.Take(kEdge)) return false;
  *m = end;
  return true;
}

// "The year ended June 30", "the year to March".
bool IsYearUpTo(const Matcher& m, const Lead& lead, Unit unit) {
  return lead.the && unit == Unit::kYear &&
         (m.Says("ended") || m.Says("ending") || (m.Sees(kTo) && m.Sees(kMonth, 1)));
}

void SetAmount(Unit unit, TimeExpression* out) {
  out->kind = Kind::kDuration;
  out->amount = {unit, 10};
}

// For "year-end", sets the closing day of the accounts. The end of a month means its last days
// rather than one day.
bool SetEnd(const Matcher& m, const Lead& lead, Unit unit, TimeExpression* out) {
  if (unit == Unit::kYear) {
    out->fields.month = 12;
    out->fields.day = 31;
  }
  return unit >= Unit::kMonth && (!lead.the || !m.Peek(-1).glued);
}

// "Any day of the week", "the year she left", "the week of the vote", "man of the year".
bool IsOfSomething(const Matcher& m, const Lead& lead, Unit unit) {
  if (lead.is_of_day && unit == Unit::kWeek) return true;
  if (m.Sees(kOf)) return true;
  if (lead.same) return false;
  const bool clause = m.Peek().Value(kAttribute) == static_cast<int>(Attribute::kClause);
  if (clause && !lead.is_of_any) return true;
  return lead.is_of && unit != Unit::kWeekend && !m.Sees(kPossessive);
}

bool Recognise(const TimeLists&, Matcher* m, TimeExpression* out) {
  if (m->Says("his") || m->Says("her") || m->Says("my")) return false;  // "his year in Paris"
  const Lead lead = TakeLead(m);
  const std::optional<Unit> unit = TakeUnit(m, lead);
  if (!unit || *unit < Unit::kDay || m->Sees(kOld)) return false;
  int steps = 0;
  if (m->Take(kRelated, &steps)) {  // "the year before", "the week after"
    out->shift = Shift{*unit, steps, true};
    return lead.the && m->Peek().span.size() <= 1;  // not "the day before he died"
  }
  out->shift = Shift{*unit, lead.steps, !lead.shifted};
  out->same = lead.same;
  if (IsYearUpTo(*m, lead, *unit)) {
    SetAmount(*unit, out);
    return true;
  }
  if (m->Glued() && !m->Sees(kEdge)) return false;  // "the day-to-day work"
  if (TakeEnd(m)) return SetEnd(*m, lead, *unit, out);
  if (IsOfSomething(*m, lead, *unit)) return false;
  if (lead.steps != 0 && *unit >= Unit::kDecade) {  // "the past decade"
    out->shift.reset();
    SetAmount(*unit, out);
    return true;
  }
  // "The end of the decade", but not "the decade".
  const Unit first_too_long = lead.is_of_any ? Unit::kCentury : Unit::kDecade;
  return lead.same || (lead.the && *unit > Unit::kDay && *unit < first_too_long);
}

}  // namespace

const Recogniser kSameUnitRule = {AnyOf(kThe, kSame, kUnit), Recognise};

}  // namespace lede::mentions
