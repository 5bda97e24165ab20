// A quarter or half of a year: "the third quarter", "fiscal first-quarter", "the 1988 second
// quarter", "third quarter of 1990", "Q3 2025", "the first half of 1990". Not "a quarter of the
// votes", "the first half" of a match or "in the fourth quarter" of a game.
#include "mentions/times/recognisers/field_parts.h"
#include "mentions/times/recognisers/recogniser.h"

namespace lede::mentions {
namespace {

using enum WordClass;

bool TakeShortForm(Matcher* m, Fields* fields) {
  int number = 0;
  if (!m->Peek().upper || !m->Take(kQuarterName, &number)) return false;
  (number > 10 ? fields->half : fields->quarter) = number % 10;
  return true;
}

bool TakeLongForm(Matcher* m, Fields* fields) {
  int ordinal = 0;
  if (m->Sees(kShift) && m->Sees(kHalf, 1) && m->Peek().Value(kShift) < 0) {  // "the last half"
    m->Skip(1);
    ordinal = 2;
  } else if (!m->Take(kOrdinal, &ordinal)) {
    return false;
  }
  if (ordinal < 0) ordinal = 4;
  m->Take(kFiscal);
  if (m->Take(kHalf)) {
    fields->half = ordinal;
    return ordinal <= 2;
  }
  if (!m->Take(Unit::kQuarter)) return false;
  fields->quarter = ordinal;
  return ordinal <= 4;
}

bool Recognise(const TimeLists&, Matcher* m, TimeExpression* out) {
  const bool the = m->Says("the") && m->Take(kThe);  // of "its third quarter", only the quarter
  m->Take(kYear, &out->fields.year);
  m->Take(kFiscal);
  if (!TakeLongForm(m, &out->fields) && !TakeShortForm(m, &out->fields)) return false;
  if (the && m->Peek(-1).glued) return false;  // of "the third-quarter loss", only the quarter
  if (out->fields.year) return true;
  Matcher of = *m;
  if (of.Take(kOf) || of.Take(kIn)) {
    of.Take(kFiscal);
    if (TakeYear(&of, &out->fields.year)) *m = of;
  } else {
    TakeYear(m, &out->fields.year);
  }
  const bool of_year = m->Sees(kOf) && (m->Sees(kShift, 1) || m->Sees(kThe, 1));
  return out->fields.half == 0 || out->fields.year || of_year;
}

}  // namespace

const Recogniser kQuarterRule = {AnyOf(kOrdinal, kThe, kYear, kFiscal, kQuarterName), Recognise};

}  // namespace lede::mentions
