// A year: "1998", "the year 2,000", "fiscal 1989", "'98", "nineteen ninety-seven". Not "1,998",
// "$1998", "2000 people", "about 2000 pages" or "1998-7". Years before 1900 count only after a
// preposition, or where a range begins after a word that permits one: "(1809-1865)", "the 1839-42
// war".
#include "base/ascii.h"
#include "mentions/times/recognisers/field_parts.h"
#include "mentions/times/recognisers/recogniser.h"

namespace lede::mentions {
namespace {

using enum WordClass;

// After "the year": "two thousand", "two thousand and eight".
bool TakeThousands(Matcher* m, int* year) {
  int thousands = 0, ones = 0, multiplier = 0;
  if (!m->Take(kCardinal, &thousands) || !m->Take(kMultiplier, &multiplier) || multiplier != 1000)
    return false;
  if (m->Sees(kAnd) && m->Sees(kCardinal, 1)) m->Skip(1);
  m->Take(kCardinal, &ones);
  *year = thousands * 1000 + ones;
  return true;
}

// From this year on, a number is as often part of a name ("Blade Runner 2049") as a year.
constexpr int kFarYear = 2040;

bool BeginsRange(const Matcher& m, int year) {
  Matcher range = m;
  int later = 0;
  return TakeLaterYear(&range, year, &later);
}

// "About 2000 pages".
bool IsThings(const Matcher& m) {
  return m.Peek().readings.classes == 0 && EndsWith(m.Text(), "s");
}

// After "the year": "2,000". Not "in the year 2,000 people came".
bool TakeYearWithComma(Matcher* m, int* year) {
  return m->TakeNumber(1000, 2199, year) && !IsMeasured(*m) && !IsThings(*m);
}

bool Recognise(const TimeLists&, Matcher* m, TimeExpression* out) {
  const bool opened = m->Says("(", -1) || m->Sees(kThe, -1) || m->Sees(kPossessive, -1);
  const Term& before = m->Peek(-1);
  const bool between = before.Is(kAnd) && m->Sees(kYear, -2) && m->Sees(kIn, -3);
  if (before.Is(kCurrency) || (m->Glued() && !before.Is(kPhase))) return false;
  if (before.Is(kBound) && !before.Is(kTo)) return false;  // "more than 2000"
  const bool the = m->Take(kThe);
  bool named = m->Take(kFiscal);
  named |= m->Take(Unit::kYear);
  if (the && !named) return false;  // of "the 2016 vote", only the year
  int* year = &out->fields.year;
  if (!m->Sees(kYear)) {
    if (m->Sees(kPossessive)) return TakeYear(m, year) && (named || before.Is(kIn));
    return TakeSpelledYear(m, year) ||
           (named && (TakeThousands(m, year) || (the && TakeYearWithComma(m, year))));
  }
  m->Take(kYear, year);
  const bool range = BeginsRange(*m, *year);
  if (!range && m->Glued() && m->Sees(kNumber)) return false;
  if (before.Is(kApproximate) && !before.Is(kIn) && !named && IsThings(*m)) return false;
  if (IsMeasured(*m) && !m->Glued()) return m->Sees(kUnit) && !m->Sees(kUnits);
  if (m->Glued() && m->Sees(kUnit)) return false;  // "a 2000-mile march"
  return named || before.Is(kIn) || before.Is(kMonth) || between || (range && opened) ||
         (*year >= 1900 && *year < kFarYear);
}

}  // namespace

const Recogniser kYearRule = {AnyOf(kYear, kThe, kFiscal, kUnit, kPossessive, kCardinal),
                              Recognise};

}  // namespace lede::mentions
