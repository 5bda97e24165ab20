// Learns the salience weights by ridge regression with monotonicity constraints.
#pragma once

#include <vector>

#include "facts/salience/salience_weights.h"
#include "salience_examples.h"

namespace lede::train {

// Minimises the mean squared error of the salience of all items (each document has the same weight)
// plus `penalty` times the squared differences between the steps of a sign, by coordinate descent.
// The problem is convex, so equal input gives equal weights. More mentions or an earlier mention
// never lower the result: noise in the examples must not rank a passer-by above the person quoted.
facts::SalienceWeights LearnMonotone(const std::vector<const SalienceDocument*>& documents,
                                     double penalty);

}  // namespace lede::train
