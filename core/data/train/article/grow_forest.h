// Learns a boosted forest of oblivious trees.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "article/content/scorer/forest.h"

namespace lede::train {

// Rows, stored by column, each with a label from 0 to 1 and a weight.
struct Examples {
  std::vector<std::vector<float>> columns;
  std::vector<float> labels, weights;

  void Append(const article::FeatureMatrix& features, const std::vector<float>& page_labels,
              const std::vector<float>& page_weights);
  size_t rows() const { return labels.size(); }
};

struct ForestOptions {
  uint32_t trees = 400, depth = 6, bins = 32;
  double rate = 0.06;
  double row_share = 0.15, column_share = 0.1;  // seen by one tree
  double ridge = 2.0;                           // added to a leaf's curvature, in mean row weights
};

// Returns the bytes of a Forest. Method: Newton steps on the logistic loss. Rows with larger
// weights are drawn more often. All random draws come from one fixed sequence, so equal examples
// give equal bytes.
std::string GrowForest(const Examples& examples, const ForestOptions& options);

}  // namespace lede::train
