// Learns the weights for choosing among candidates from examples.
#pragma once

#include <vector>

#include "mentions/places/score_weights.h"

namespace lede::train {

// A question with its candidates, at least one right and one wrong.
struct Example {
  std::vector<mentions::FeatureVector> candidates;
  std::vector<bool> is_right;
  double weight = 1;
};

// Maximises the mean log probability of the right candidates in a log-linear model, minus `penalty`
// times the squared weights (with features scaled to a root mean square of one), by gradient steps
// with momentum. The same examples in the same order give the same weights.
mentions::ScoreWeights LearnWeights(const std::vector<Example>& examples, double penalty);

}  // namespace lede::train
