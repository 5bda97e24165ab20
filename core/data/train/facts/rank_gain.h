// Measures the quality of a ranking by salience.
#pragma once

#include "facts/salience/salience_weights.h"
#include "salience_examples.h"

namespace lede::train {

// Normalised discounted cumulative gain of the first five items when ranked by `weights`: 0..1.
double Ndcg5(const SalienceDocument& document, const facts::SalienceWeights& weights);

// The same for the best ranking of the items found: the maximum that can be reached.
double BestNdcg5(const SalienceDocument& document);

}  // namespace lede::train
