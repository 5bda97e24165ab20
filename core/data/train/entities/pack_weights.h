// Packs learned weights into the bytes that the tagger reads.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "mentions/entities/feature_table.h"
#include "sequence_model.h"
#include "tagger_features.h"

namespace lede::train {

inline constexpr float kScale = 20;  // steps per unit of log-odds

// The step nearest to `weight`, within `limit` of 0.
int Quantise(float weight, int limit);

struct PackedRow {
  uint32_t key = 0;
  std::array<int8_t, kNamed> weights{};
};

// The `most` most important rows: those with large weights that are seen often.
std::vector<PackedRow> ChooseRows(const SequenceModel& model, const FeatureNumbers& rows,
                                  size_t most);

// The bytes that FeatureTable reads, with the transitions of `model`.
std::string PackWeights(const SequenceModel& model, std::vector<PackedRow> rows);

}  // namespace lede::train
