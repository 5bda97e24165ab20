// The present, past or future in general: "now", "currently", "recently", "the near future". Only
// phrases from the list.
#include "mentions/times/recognisers/recogniser.h"

namespace lede::mentions {
namespace {

using enum WordClass;

bool Recognise(const TimeLists& lists, Matcher* m, TimeExpression* out) {
  if (m->Glued()) return false;
  const auto name = lists.references.Take(m);
  if (!name || m->Glued() || m->Sees(kUnit) || m->Sees(kUnits)) return false;
  out->kind = Kind::kReference;
  out->reference = static_cast<Reference>(WordValueNamed(*name).value_or(0));
  return out->reference != Reference::kNone;
}

}  // namespace

const Recogniser kReferenceRule = {AnyOf(kPhrase), Recognise};

}  // namespace lede::mentions
