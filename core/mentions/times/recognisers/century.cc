// A century: "the 20th century", "nineteenth-century", "the late 19th century". Not "a century" or
// "centuries".
#include "mentions/times/recognisers/recogniser.h"

namespace lede::mentions {
namespace {

using enum WordClass;

bool Recognise(const TimeLists&, Matcher* m, TimeExpression* out) {
  m->Take(kThe);
  m->Take(kPhase);
  int century = 0;
  if (m->Sees(kCardinal) && m->Peek().Value(kCardinal) == 20) {  // "twenty-first"
    m->Skip(1);
    century = 20;
    if (!m->Glued()) return false;
  }
  int ordinal = 0;
  if (!m->Take(kOrdinal, &ordinal) || ordinal < 1) return false;
  out->fields.century = century + ordinal;
  if (!m->Take(Unit::kCentury)) return false;
  return true;
}

}  // namespace

const Recogniser kCenturyRule = {AnyOf(kOrdinal, kCardinal, kThe, kPhase), Recognise};

}  // namespace lede::mentions
