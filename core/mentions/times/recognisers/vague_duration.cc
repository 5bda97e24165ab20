// An amount of time without a number: "several years", "the past few weeks", "recent months",
// "coming weeks", "for weeks", "within hours", "decades-long", "multi-year". Not "the years of war"
// or "a few days ago", nor "for years" and "only minutes apart", which just mean long and short
// (three of fifteen such cases in the news are annotated).
#include "mentions/times/recognisers/recogniser.h"

namespace lede::mentions {
namespace {

using enum WordClass;

bool Recognise(const TimeLists&, Matcher* m, TimeExpression* out) {
  if (m->Glued() || m->Sees(kAs, -1)) return false;  // "in as many weeks"
  const bool led = m->Peek(-1).Is(kLead);
  const bool within = m->Says("within", -1);
  const bool the = m->Take(kThe);
  const bool shifted = m->Take(kSpanShift);
  const bool article = m->Take(kArticle);
  const bool counted = m->Take(kVagueCount);
  int unit = 0;
  const bool compound = counted && !article && m->Glued();
  if (!m->Take(kUnits, &unit) && !(compound && m->Take(kUnit, &unit))) return false;
  out->kind = Kind::kDuration;
  out->amount = {static_cast<Unit>(unit), 0};
  if (m->Glued() && m->Says("long")) {
    m->Skip(1);
    return !the;  // of "the decades-long feud", only the amount
  }
  if (m->Sees(kOld)) return false;
  return shifted || counted ||
         ((within || (led && out->amount.unit == Unit::kWeek)) && !m->Sees(kOf));
}

}  // namespace

const Recogniser kVagueDurationRule = {AnyOf(kVagueCount, kUnits, kSpanShift, kThe, kArticle),
                                       Recognise};

}  // namespace lede::mentions
