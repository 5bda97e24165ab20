// Whether a text shows which of the places of a name it means.
#include "mentions/places/evidence.h"

namespace lede::mentions {
namespace {

// Sizes are 2 log2 of the inhabitants. On 105 English news pages of all kinds 52 towns of fewer
// than 33,000 inhabitants were found that nothing spoke for, 4 of them rightly (in local papers
// more are right: 0.2 points of places-dev's LGL). A site ("Kensington Palace") named after a town
// of fewer than 93,000 was there in none of 22 (0.5 points of LGL).
constexpr uint8_t kSizeOfTown = 30;
constexpr uint8_t kSizeOfCity = 33;
constexpr int32_t kHalfNamed = 2;  // of 0..4

// Whether the text names the place itself somewhere.
bool IsNamed(const Candidate& place, const Toponyms& toponyms,
             const Disambiguation& disambiguation) {
  for (uint32_t q = 0; q < disambiguation.questions().size(); ++q) {
    const Question& question = disambiguation.questions()[q];
    if (question.shares.empty() || !question.has_mention ||
        toponyms.all[question.toponyms[0]].form == PlaceForm::kDemonym)
      continue;
    const Candidate& best = toponyms.names[question.name].candidates[disambiguation.Best(q)];
    if (!best.is_site_in && best.source == place.source && best.row == place.row) return true;
  }
  return false;
}

bool IsKnownAnyway(const Candidate& c) {
  return c.source != Source::kGazetteer || c.level == Level::kRegion || c.is_capital;
}

// Whether another name of the text, or the page's address, leads to where it lies.
bool IsLedTo(const FeatureVector& features) {
  const auto of = [&](Feature feature) { return features[static_cast<size_t>(feature)]; };
  return of(Feature::kQualified) > 0 || of(Feature::kQualifiedElsewhere) > 0 ||
         of(Feature::kNear160) > 0 || of(Feature::kRegionNamed) >= kHalfNamed ||
         of(Feature::kNeighbour) >= kHalfNamed || of(Feature::kSiteCountry) > 0;
}

}  // namespace

std::optional<uint32_t> BestEvidenced(const Toponyms& toponyms,
                                      const Disambiguation& disambiguation, uint32_t question) {
  const Question& asked = disambiguation.questions()[question];
  const std::vector<Candidate>& candidates = toponyms.names[asked.name].candidates;
  if (candidates.empty()) return std::nullopt;
  const uint32_t best = disambiguation.Best(question);
  const auto is_evidenced = [&](uint32_t i) {
    const Candidate& c = candidates[i];
    if (c.is_site_in) return c.size >= kSizeOfCity || IsNamed(c, toponyms, disambiguation);
    return IsKnownAnyway(c) || c.size >= kSizeOfTown || IsLedTo(asked.features[i]);
  };
  if (is_evidenced(best)) return best;
  std::optional<uint32_t> next;  // a city of the name instead
  for (uint32_t i = 0; i < candidates.size(); ++i) {
    const bool is_better = !next || asked.shares[i] > asked.shares[*next];
    if (candidates[i].level == Level::kCity && is_better && is_evidenced(i)) next = i;
  }
  return next;
}

}  // namespace lede::mentions
