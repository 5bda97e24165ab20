// Learns the weights of salience by ridge regression that knows which way a sign points.
#pragma once

#include <vector>

#include "facts/salience/salience_weights.h"
#include "salience_examples.h"

namespace lede::train {

// Minimises the mean squared error of the salience of all items, each document weighing the same,
// plus `penalty` times the squared differences between the steps of a sign, by coordinate descent
// (the problem is convex, so that equal input gives equal weights). More mentions, an earlier one
// never lower the sum: noise in the examples must not put a passer-by before the one
// quoted.
facts::SalienceWeights LearnMonotone(const std::vector<const SalienceDocument*>& documents,
                                     double penalty);

}  // namespace lede::train
