// Learns the weights of salience by ridge regression.
#pragma once

#include <vector>

#include "facts/salience/salience_weights.h"
#include "salience_examples.h"

namespace lede::train {

// Minimises the mean squared error of the salience of all items, each document weighing the same,
// plus `penalty` times the squared weights; solved exactly. Equal input gives equal weights.
facts::SalienceWeights LearnRidge(const std::vector<const SalienceDocument*>& documents,
                                  double penalty);

}  // namespace lede::train
