// A linear-chain conditional random field over the tagger's features, and how it is learned.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "mentions/entities/entity_labels.h"

namespace lede::train {

using mentions::kLabels;
using mentions::kNamed;

using Row = std::array<float, kNamed>;
using Lattice = std::vector<std::array<float, kLabels>>;

// A sentence: the features of token t are features[starts[t] .. starts[t + 1]).
struct Sequence {
  std::vector<uint32_t> features;  // indices into the model's rows
  std::vector<uint32_t> starts;
  std::vector<uint8_t> labels;
  float weight = 1;

  size_t size() const { return labels.size(); }
};

struct SequenceModel {
  std::vector<Row> weights;
  float transitions[kLabels + 1][kLabels] = {};  // last row: start of the sentence
};

struct TrainingOptions {
  int epochs = 10;
  float rate = 0.25f;
  float shrink = 1e-5f;  // L2
  float dropout = 0.0f;  // share of features left out at each step
  uint32_t seed = 1;
};

// Stochastic gradient ascent on the log-likelihood with step sizes by AdaGrad (Duchi, Hazan, Singer
// 2011). Single-threaded, fixed order of random numbers, own exponential: the same bytes each time.
void Train(const std::vector<Sequence>& sequences, const TrainingOptions& options,
           SequenceModel* model);

}  // namespace lede::train
