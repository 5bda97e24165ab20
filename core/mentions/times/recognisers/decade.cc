// A decade: "the 1990s", "'90s", "the nineties", "mid-1980s"; "the 1400s" is a century. Not "in his
// 40s", "her early thirties", "a low in the 90s" or "the mid-30s".
#include <utility>

#include "mentions/times/recognisers/recogniser.h"

namespace lede::mentions {
namespace {

using enum WordClass;

bool Recognise(const TimeLists&, Matcher* m, TimeExpression* out) {
  const bool the = m->Says("the");
  if (m->Sees(kThe) && !the) return false;
  const bool owned = m->Sees(kThe, -1);  // "her early thirties"
  m->Take(kThe);
  const bool phase = m->Take(kPhase);
  const bool apostrophe = m->Take(kPossessive);
  int tens = 0;
  if (m->Take(kTens, &tens)) {
    out->fields.decade = 190 + tens / 10;
    return the || (phase && !owned);
  }
  if (!m->Take(kDecade, &out->fields.decade)) return false;
  int& decade = out->fields.decade;
  if (decade >= 100) {
    if (decade < 200 && decade % 10 == 0) out->fields.century = std::exchange(decade, 0) / 10 + 1;
    return the || phase || out->fields.decade == 0 || decade >= 150;  // not the tax form: "1040s"
  }
  const bool degrees = decade > 1 && decade < 5;  // "the mid-30s": more often a temperature
  decade += decade < 2 ? 200 : 190;
  return apostrophe || (the && phase && !degrees);
}

}  // namespace

const Recogniser kDecadeRule = {AnyOf(kDecade, kTens, kThe, kPhase, kPossessive), Recognise};

}  // namespace lede::mentions
