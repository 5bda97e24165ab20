// From learned weights to the bytes the tagger reads.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "mentions/entities/feature_table.h"
#include "sequence_model.h"
#include "tagger_features.h"

namespace lede::train {

inline constexpr float kScale = 32;  // steps of one unit of log-odds

// The nearest step to `weight`, at most `limit` from 0.
int Quantise(float weight, int limit);

struct PackedRow {
  uint32_t key = 0;
  std::array<int8_t, kNamed> weights{};
};

// The `most` rows that matter most: large weights, often seen.
std::vector<PackedRow> ChooseRows(const SequenceModel& model, const FeatureNumbers& rows,
                                  size_t most);

// Bytes as FeatureTable reads them, with the transitions of `model`.
std::string PackWeights(const SequenceModel& model, std::vector<PackedRow> rows);

}  // namespace lede::train
