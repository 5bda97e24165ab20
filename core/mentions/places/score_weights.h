// The features of a candidate and their learned weights.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "data/lexicon.h"

namespace lede::mentions {

// Masses count other names on a logarithmic scale: 0 (none), 4 (one), 5 (two), 6 (four).
enum class Feature : uint8_t {
  kSize,  // of the candidate, 2 log2 of its population
  kCountry,
  kRegion,
  kCapital,             // of a country
  kWellKnown,           // a row of world_places.en.tsv
  kAlias,               // found by an alternative name
  kQualified,           // "Paris, Texas": lies in the place after the comma
  kQualifiedElsewhere,  // the same, at another occurrence of the name
  kQualifies,           // contains the place before the comma
  kNeighbour,           // lies in a place named close by, 0..4
  kRegionMass,          // other names in its first-level region
  kRegionNamed,         // its region is named in the text, 0..4
  kCountryMass,         // other names within its country
  kCountryNamed,        // its country is named in the text, 0..4
  kNear160,             // other names within 160 km
  kNear400,
  kSiblings,      // matches the level and country of its list ("Iraq, Iran and"), 0..4
  kSiteCountry,   // the top-level domain is its country's
  kUsOnGeneric,   // in the United States, which the text names, on a generic domain
  kUnderRegion,   // a region of its country has the same name and does not contain it
  kBesideRegion,  // of a country: names in the country with a namesake region (Georgia)
};
inline constexpr size_t kFeatures = 21;

std::string_view FeatureName(size_t feature);

using FeatureVector = std::array<int32_t, kFeatures>;

// 64 units are a factor of two in probability. Learned by train_places.
struct ScoreWeights {
  std::array<int32_t, kFeatures> of{};

  // Rows are "feature, weight"; features without a row weigh 0.
  static ScoreWeights Read(const data::Lexicon& rows);
  int32_t Score(const FeatureVector& features) const;
};

}  // namespace lede::mentions
