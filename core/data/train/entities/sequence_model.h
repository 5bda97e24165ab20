// A linear-chain conditional random field over the tagger's features, and its training.
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
  std::vector<uint32_t> features;  // indices of the model's rows
  std::vector<uint32_t> starts;
  std::vector<uint8_t> labels;
  std::vector<Row> base;  // initial scores of each token; may be empty

  size_t size() const { return labels.size(); }
};

struct SequenceModel {
  std::vector<Row> weights;
  std::vector<uint32_t> counts;                  // how often each row was seen
  float transitions[kLabels + 1][kLabels] = {};  // the last row is for the start of a sentence
};

struct TrainingOptions {
  int epochs = 10;
  float rate = 0.25f;
  float shrink = 0.1f;   // L2 per pass over the data: a row seen n times gets shrink / n each time
  float dropout = 0.0f;  // share of features left out at each step
  float margin = 0.0f;   // added to the score of each wrong label
  int averaged = 3;      // number of last epochs whose weights are averaged
  uint32_t runs = 1;     // trainings in different orders, averaged too
  bool learn_transitions = true;
};

// The sum of the weights for token `t`, including its base.
Row ScoreToken(const SequenceModel& model, const Sequence& sequence, size_t t);

// Stochastic gradient ascent on the log-likelihood, with step sizes by AdaGrad (Duchi, Hazan,
// Singer 2011) and a softmax-margin (Gimpel and Smith 2010): the right labels must win although the
// wrong ones are helped. Gives the same bytes each time: single-threaded, fixed random numbers, own
// exponential.
// `model`: zero weights; receives the learned ones.
void Train(const std::vector<const Sequence*>& sequences, const TrainingOptions& options,
           SequenceModel* model);

}  // namespace lede::train
