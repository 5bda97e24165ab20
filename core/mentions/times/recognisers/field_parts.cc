// Parts of calendar dates that several recognisers share.
#include "mentions/times/recognisers/field_parts.h"

namespace lede::mentions {

using enum WordClass;

void TakeSteps(Matcher* matcher, TimeExpression* out) {
  Matcher m = *matcher;
  const bool the = m.Take(kThe);
  int steps = 0;
  if (m.Take(kShift, &steps)) {
    if (steps == 0) m.Take(kSpanShift, &steps);  // "this past", "this coming"
    out->steps = steps;
  } else if (the && m.Take(kRelated, &steps)) {
    out->steps = steps;
    out->same = true;  // relative to the date last mentioned
  } else if (m.Take(kSame)) {
    m.Take(kSame);
    out->same = true;
  } else {
    return;
  }
  *matcher = m;
}

bool IsMeasured(const Matcher& m) {
  return m.Sees(kMeasure) || m.Sees(kMultiplier) || m.Sees(kMeridiem) || m.Sees(kUnits) ||
         m.Sees(kUnit);
}

bool IsDescribing(const Matcher& m) {
  return m.Sees(kAttribute) && m.Peek().Value(kAttribute) < static_cast<int>(Attribute::kClause);
}

bool TakeDay(Matcher* matcher, int* day) {
  Matcher m = *matcher;
  if (m.Sees(kThe) && m.Sees(kOrdinal, 1)) m.Skip(1);
  int number = 0;
  if (m.Take(kOrdinal, &number)) {
    if (number < 1 || number > 31) return false;
  } else if (!m.TakeNumber(1, 31, &number) || IsMeasured(m)) {
    return false;
  }
  *day = number;
  *matcher = m;
  return true;
}

bool TakeSpelledYear(Matcher* matcher, int* year) {
  Matcher copy = *matcher, *m = &copy;
  int century = 0, tens = 0, ones = 0;
  if (!m->Take(kCardinal, &century) || century < 13 || century > 20) return false;
  if (century == 20) {
    if (m->Glued() || !m->Take(kCardinal, &tens) || tens < 10) return false;
  } else if (!m->Take(kCardinal, &tens) || tens < 10) {
    return false;
  }
  if (tens >= 20 && m->Sees(kCardinal) && m->Peek().Value(kCardinal) < 10)
    m->Take(kCardinal, &ones);
  *year = century * 100 + tens + ones;
  *matcher = copy;
  return true;
}

bool TakeYear(Matcher* matcher, int* year) {
  Matcher m = *matcher;
  if (m.Sees(kComma) || m.Sees(kOf)) m.Skip(1);
  if (m.Take(kYear, year)) {
    if (IsMeasured(m)) return false;
    *matcher = m;
    return true;
  }
  if (TakeSpelledYear(&m, year)) {
    *matcher = m;
    return true;
  }
  if (!m.Take(kPossessive) || m.Text().size() != 2 || !m.TakeNumber(0, 99, year)) return false;
  *year += *year < 40 ? 2000 : 1900;
  *matcher = m;
  return true;
}

bool TakeLaterYear(Matcher* matcher, int year, int* later) {
  Matcher m = *matcher;
  if (!m.Glued() && (m.Says("\u2013") || m.Says("-"))) {
    m.Skip(1);
  } else if (!m.Glued()) {
    return false;
  }
  const size_t digits = m.Text().size();
  if (m.Take(kYear, later)) {
    if (*later <= year) return false;
  } else if (digits == 2 && m.TakeNumber(0, 99, later)) {
    *later = *later == 0 && year % 100 == 99 ? year + 1 : year / 100 * 100 + *later;
    if (*later <= year) return false;
  } else {
    return false;
  }
  if (m.Glued() || IsMeasured(m)) return false;
  *matcher = m;
  return true;
}

}  // namespace lede::mentions
