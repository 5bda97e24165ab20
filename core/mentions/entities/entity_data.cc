// The weights and word clusters of the entity tagger.
#include "mentions/entities/entity_data.h"

namespace lede::mentions {

Result<EntityData> EntityData::Load(const data::Pack& pack) {
  const Result<FeatureTable> features = FeatureTable::Open(pack.Find("entities.bin"));
  if (!features.ok()) return features.error();
  const Result<WordClusters> clusters = WordClusters::Open(pack.Find("entity_clusters.bin"));
  if (!clusters.ok()) return clusters.error();
  return EntityData{*features, *clusters};
}

}  // namespace lede::mentions
