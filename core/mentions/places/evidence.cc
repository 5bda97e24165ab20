// Decides whether a text offers evidence for the place that a name was resolved to.
#include "mentions/places/evidence.h"

#include <algorithm>

#include "mentions/places/place_key.h"

namespace lede::mentions {
namespace {

// Sizes are 2 log2 of the population. On 105 English news pages of all kinds, 52 towns with fewer
// than 33,000 people were found without any evidence, and only 4 of them were right (local papers
// do better: dropping them costs 0.2 points on LGL in places-dev). Of 22 sites ("Kensington
// Palace") named after a town of fewer than 93,000 people, none lay in that town (0.5 points on
// LGL).
constexpr uint8_t kSizeOfTown = 30;
constexpr uint8_t kSizeOfCity = 33;
constexpr uint8_t kFarSmaller = 12;  // 1/64 of the largest place of the same name
constexpr int32_t kHalfNamed = 2;    // on a scale of 0..4

// Whether the text also mentions the place itself.
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

int32_t Of(const FeatureVector& features, Feature feature) {
  return features[static_cast<size_t>(feature)];
}

int32_t Qualified(const FeatureVector& features) {
  return Of(features, Feature::kQualified) + Of(features, Feature::kQualifiedElsewhere);
}

// Whether another name in the text identifies this place among its namesakes: "Paris, Texas".
bool IsPinned(const FeatureVector& features) {
  return Qualified(features) > 0 || Of(features, Feature::kNear160) > 0;
}

// Whether another name in the text, or the page's address, points to the area where it lies.
bool IsLedTo(const FeatureVector& features) {
  return IsPinned(features) || Of(features, Feature::kRegionNamed) >= kHalfNamed ||
         Of(features, Feature::kNeighbour) >= kHalfNamed || Of(features, Feature::kSiteCountry) > 0;
}

bool IsCountryLedTo(const FeatureVector& features) {
  return Of(features, Feature::kCountryMass) > 0 || Of(features, Feature::kCountryNamed) > 0 ||
         Of(features, Feature::kSiteCountry) > 0;
}

bool IsRegionLedTo(const FeatureVector& features) {
  return Of(features, Feature::kQualifies) > 0 || Of(features, Feature::kRegionMass) > 0 ||
         Of(features, Feature::kRegionNamed) > 0;
}

// The rules for one question, by the level of the candidate.
class Rules {
 public:
  Rules(const Toponyms& toponyms, const Disambiguation& disambiguation, uint32_t question,
        const PlaceData& data)
      : toponyms_(toponyms),
        disambiguation_(disambiguation),
        asked_(disambiguation.questions()[question]),
        name_(toponyms.names[asked_.name]),
        needs_evidence_(data.IsHomonym(PlaceKey(name_.text), "evidence")) {
    for (uint32_t i = 0; i < name_.candidates.size(); ++i) {
      const Candidate& c = name_.candidates[i];
      if (!c.is_site_in && c.size >= name_.candidates[largest_].size) largest_ = i;
    }
  }

  bool IsEvidenced(uint32_t i) const {
    const Candidate& c = name_.candidates[i];
    if (needs_evidence_ && !IsLedTo(asked_.features[i]) &&
        !(c.level == Level::kRegion && IsCountryLedTo(asked_.features[i])))
      return false;
    if (c.is_site_in) return IsSiteEvidenced(c, asked_.features[i]);
    if (c.level == Level::kRegion) return IsRegionEvidenced(c, asked_.features[i]);
    if (c.source != Source::kGazetteer || c.is_capital) return true;
    if (c.size + kFarSmaller <= name_.candidates[largest_].size)
      return IsPinnedMoreThanLargest(asked_.features[i]);
    return c.size >= kSizeOfTown || IsLedTo(asked_.features[i]);
  }

 private:
  // Being qualified is not enough: both Birminghams fit "Birmingham, United States".
  bool IsPinnedMoreThanLargest(const FeatureVector& features) const {
    const FeatureVector& largest = asked_.features[largest_];
    return Qualified(features) > Qualified(largest) ||
           Of(features, Feature::kNear160) > Of(largest, Feature::kNear160);
  }

  // "Lyon Guest House" in a text about Kenya is not in France.
  bool IsSiteEvidenced(const Candidate& c, const FeatureVector& features) const {
    return (c.size >= kSizeOfCity && IsCountryLedTo(features)) ||
           IsNamed(c, toponyms_, disambiguation_);
  }

  // "MA" can mean anything, but in a text that names Boston or Massachusetts it is the state. A
  // "Meta" or "Java" that the tagger did not label as a location is not a region of a country the
  // text does not mention.
  bool IsRegionEvidenced(const Candidate& c, const FeatureVector& features) const {
    if (c.source == Source::kGazetteer && name_.text.size() == 2) return IsRegionLedTo(features);
    return asked_.is_tagged || c.country == kNoCountry ||
           c.country == disambiguation_.united_states() || IsCountryLedTo(features);
  }

  const Toponyms& toponyms_;
  const Disambiguation& disambiguation_;
  const Question& asked_;
  const ToponymName& name_;
  const bool needs_evidence_;  // its name usually means something else
  uint32_t largest_ = 0;       // index of a candidate
};

}  // namespace

std::optional<uint32_t> BestEvidenced(const Toponyms& toponyms,
                                      const Disambiguation& disambiguation, uint32_t question,
                                      const PlaceData& data) {
  const Question& asked = disambiguation.questions()[question];
  const std::vector<Candidate>& candidates = toponyms.names[asked.name].candidates;
  if (candidates.empty()) return std::nullopt;
  const Rules rules(toponyms, disambiguation, question, data);
  const uint32_t best = disambiguation.Best(question);
  if (rules.IsEvidenced(best)) return best;
  if (candidates[best].level == Level::kRegion) return std::nullopt;
  std::optional<uint32_t> next;  // a city of that name instead, or the state of Maine
  for (uint32_t i = 0; i < candidates.size(); ++i) {
    const Candidate& c = candidates[i];
    const bool may_be = c.level == Level::kCity ||
                        (c.level == Level::kRegion && c.country == candidates[best].country);
    const bool is_better = !next || asked.shares[i] > asked.shares[*next];
    if (may_be && is_better && rules.IsEvidenced(i)) next = i;
  }
  return next;
}

}  // namespace lede::mentions
