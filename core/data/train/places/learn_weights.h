// Learns the weights of a choice among candidates from examples.
#pragma once

#include <vector>

#include "mentions/places/score_weights.h"

namespace lede::train {

// A question with its right candidates (at least one right and one wrong).
struct Example {
  std::vector<mentions::FeatureVector> candidates;
  std::vector<bool> is_right;
  double weight = 1;
};

// Maximises the mean log probability of the right candidates under a log-linear model, less
// `penalty` times the squared weights (of features scaled to a standard deviation of one), by
// gradient steps with momentum. The same examples in the same order give the same weights.
mentions::ScoreWeights LearnWeights(const std::vector<Example>& examples, double penalty);

}  // namespace lede::train
