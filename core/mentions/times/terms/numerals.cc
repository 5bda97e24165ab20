// Reads numbers in words and digits before a unit of time.
#include "mentions/times/terms/numerals.h"

namespace lede::mentions {
namespace {

using enum WordClass;

// "seven", "twenty-four"; 0 if there is none.
int TakeBelowHundred(Matcher* matcher) {
  int value = 0;
  if (!matcher->Take(kCardinal, &value)) return 0;
  const Term& next = matcher->Peek();
  if (value >= 20 && next.Is(kCardinal) && next.Value(kCardinal) < 10) {
    value += next.Value(kCardinal);
    matcher->Skip(1);
  }
  return value;
}

// "a dozen", "a couple of", "two hundred"; 0 if there is none.
int TakeSpelledInteger(Matcher* m) {
  const bool article = m->Take(kArticle);
  int value = TakeBelowHundred(m), multiplier = 0;
  if (m->Take(kMultiplier, &multiplier)) {
    value = (value ? value : 1) * multiplier;
    if (m->Sees(kAnd) && m->Sees(kCardinal, 1)) m->Skip(1);
    value += TakeBelowHundred(m);
  } else if (article && value && ((value != 2 && value != 12) || m->Glued())) {
    return 0;  // "a dozen", "a couple", but not "a seven" or "a two|-year"
  }
  if (article || value == 2) m->Take(kOf);  // "a couple of"
  return value;
}

}  // namespace

int TakeTenths(Matcher* matcher) {
  int value = 0;
  if (matcher->Take(kDecimal, &value)) return value;
  Matcher m = *matcher;
  if (!m.TakeNumber(0, 30000, &value)) value = TakeSpelledInteger(&m);
  if (value == 0) return 0;
  if (m.Glued() && (m.Says("plus") || m.Says("odd"))) m.Skip(1);
  const bool fraction = m.Says("1/2") || m.Says("\u00BD");
  const bool half = fraction || (m.Sees(kAnd) && m.Sees(kArticle, 1) && m.Sees(kHalf, 2));
  if (half) m.Skip(fraction ? 1 : 3);
  *matcher = m;
  return value * 10 + (half ? 5 : 0);
}

void TakeRestOfRange(Matcher* matcher) {
  if (!matcher->Sees(kTo) && !matcher->Sees(kAnd)) return;
  Matcher range = *matcher;
  range.Skip(1);
  if (TakeTenths(&range) && (range.Sees(kUnits) || range.Sees(kUnit))) *matcher = range;
}

}  // namespace lede::mentions
