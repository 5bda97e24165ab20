// Reads the weights and word clusters of the entity tagger.
#include "mentions/entities/entity_data.h"

namespace lede::mentions {

std::optional<Error> EntityData::Read(const data::Pack& pack) {
  const Result<FeatureTable> table = FeatureTable::Open(pack.Find("entities.bin"));
  if (!table.ok()) return table.error();
  const Result<WordClusters> words = WordClusters::Open(pack.Find("entity_clusters.bin"));
  if (!words.ok()) return words.error();
  features = *table;
  clusters = *words;
  return std::nullopt;
}

}  // namespace lede::mentions
