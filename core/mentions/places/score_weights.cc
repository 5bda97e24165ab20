// The features of a candidate and their learned weights.
#include "mentions/places/score_weights.h"

#include "base/ascii.h"

namespace lede::mentions {
namespace {

constexpr std::string_view kNames[kFeatures] = {
    "size",          "country",       "region",        "capital",
    "well_known",    "alias",         "qualified",     "qualified_elsewhere",
    "qualifies",     "neighbour",     "region_mass",   "region_named",
    "country_mass",  "country_named", "near_160",      "near_400",
    "siblings",      "site_country",  "us_on_generic", "under_region",
    "beside_region",
};

int32_t ParseInt(std::string_view text) {
  const bool negative = StartsWith(text, "-");
  int32_t value = 0;
  for (const char c : text.substr(negative ? 1 : 0)) {
    if (!IsAsciiDigit(c) || value > 100000) break;
    value = 10 * value + (c - '0');
  }
  return negative ? -value : value;
}

}  // namespace

std::string_view FeatureName(size_t feature) { return kNames[feature]; }

ScoreWeights ScoreWeights::Read(const data::Lexicon& rows) {
  ScoreWeights weights;
  for (size_t i = 0; i < kFeatures; ++i) {
    if (const auto value = rows.Find(kNames[i])) weights.of[i] = ParseInt(*value);
  }
  return weights;
}

int32_t ScoreWeights::Score(const FeatureVector& features) const {
  int32_t score = 0;
  for (size_t i = 0; i < kFeatures; ++i) score += of[i] * features[i];
  return score;
}

}  // namespace lede::mentions
