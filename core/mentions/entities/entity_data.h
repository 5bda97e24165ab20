// The weights and word clusters of the entity tagger.
#pragma once

#include <optional>

#include "base/result.h"
#include "data/pack.h"
#include "mentions/entities/feature_table.h"
#include "mentions/entities/word_clusters.h"

namespace lede::mentions {

// Views into the pack, which must outlive this.
struct EntityData {
  // Returns nothing on success, or what is wrong with the data.
  std::optional<Error> Read(const data::Pack& pack);

  FeatureTable features;
  WordClusters clusters;
};

}  // namespace lede::mentions
