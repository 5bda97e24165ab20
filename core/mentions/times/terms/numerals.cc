// Reads numbers in words and digits before a unit of time.
#include "mentions/times/terms/numerals.h"

namespace lede::mentions {
namespace {

using enum WordClass;

// "seven", "twenty-four".
std::optional<int> TakeBelowHundred(Matcher* matcher) {
  int value = 0;
  if (!matcher->Take(kCardinal, &value)) return std::nullopt;
  const Term& next = matcher->Peek();
  if (value >= 20 && next.Is(kCardinal) && next.Value(kCardinal) < 10) {
    value += next.Value(kCardinal);
    matcher->Skip(1);
  }
  return value;
}

}  // namespace

std::optional<int> TakeInteger(Matcher* matcher) {
  Matcher m = *matcher;
  std::optional<int> value = m.TakeNumber(0, 30000);
  if (!value) {
    const bool article = m.Take(kArticle);
    value = TakeBelowHundred(&m);
    int multiplier = 0;
    if (m.Take(kMultiplier, &multiplier)) {
      value = value.value_or(1) * multiplier;
      if (m.Sees(kAnd) && m.Sees(kCardinal, 1)) m.Skip(1);
      if (const auto rest = TakeBelowHundred(&m)) *value += *rest;
    } else if (article && value && ((*value != 2 && *value != 12) || m.Glued())) {
      return std::nullopt;  // "a dozen", "a couple", but not "a seven" or "a two|-year"
    }
    if (!value) return std::nullopt;
    if (article || *value == 2) m.Take(kOf);  // "a couple of"
  }
  *matcher = m;
  return value;
}

std::optional<int> TakeTenths(Matcher* matcher) {
  int tenths = 0;
  if (matcher->Take(kDecimal, &tenths)) return tenths;
  const std::optional<int> whole = TakeInteger(matcher);
  if (!whole) return std::nullopt;
  tenths = *whole * 10;
  if (matcher->Says("1/2") || matcher->Says("\u00BD")) {
    matcher->Skip(1);
    return tenths + 5;
  }
  if (matcher->Sees(kAnd) && matcher->Sees(kArticle, 1) && matcher->Sees(kHalf, 2)) {
    matcher->Skip(3);
    return tenths + 5;
  }
  return tenths;
}

void TakeRestOfRange(Matcher* matcher) {
  if (!matcher->Sees(kTo) && !matcher->Sees(kAnd)) return;
  Matcher range = *matcher;
  range.Skip(1);
  if (TakeTenths(&range) && (range.Sees(kUnits) || range.Sees(kUnit))) *matcher = range;
}

}  // namespace lede::mentions
