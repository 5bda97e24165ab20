// Measures how well an order of salience is.
#pragma once

#include "facts/salience/salience_weights.h"
#include "salience_examples.h"

namespace lede::train {

// Normalised discounted cumulative gain of the first five items in the order of `weights`: 0..1.
double Ndcg5(const SalienceDocument& document, const facts::SalienceWeights& weights);

// The same for the best order of the items there are: what no ranking can exceed.
double BestNdcg5(const SalienceDocument& document);

}  // namespace lede::train
