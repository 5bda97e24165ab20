// What speaks for a candidate, and how much.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "data/lexicon.h"

namespace lede::mentions {

// Masses are numbers of other names, in 1/1024, on a scale of 0 (none), 4 (one), 5 (two), 6 (four).
enum class Feature : uint8_t {
  kSize,  // of the candidate, 2 log2 of its inhabitants
  kCountry,
  kRegion,
  kCapital,             // of a country
  kWellKnown,           // a row of world_places.en.tsv
  kAlias,               // found by another name of it
  kQualified,           // "Paris, Texas": the place behind the comma contains it
  kQualifiedElsewhere,  // the same, of the same name at another place of the text
  kQualifies,           // it contains the place before the comma
  kNeighbour,           // contained in a place named close by, 0..4
  kRegionMass,          // other names in its first-level region
  kRegionNamed,         // its region is named in the text, 0..4
  kCountryMass,         // other names within its country
  kCountryNamed,        // its country is named in the text, 0..4
  kNear160,             // other names within 160 km
  kNear400,
  kSiblings,      // of the level and country of what it is listed with ("Iraq, Iran and"), 0..4
  kSiteCountry,   // the top-level domain is its country's
  kUsOnGeneric,   // in the United States, which are named, under a domain of no country
  kUnderRegion,   // a region of its country has the name too and does not contain it
  kBesideRegion,  // of a country: other names in the country that has a region of its name
                  // (Georgia)
};
inline constexpr size_t kFeatures = 21;

std::string_view FeatureName(size_t feature);

using FeatureVector = std::array<int32_t, kFeatures>;

// 64 units are a factor of two in probability. Learned by train_places.
struct ScoreWeights {
  std::array<int32_t, kFeatures> of{};

  // Rows "feature, weight"; features without a row weigh nothing.
  static ScoreWeights Read(const data::Lexicon& rows);
  int32_t Score(const FeatureVector& features) const;
};

}  // namespace lede::mentions
