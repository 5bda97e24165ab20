// Learns the weights of salience by ridge regression.
#include "learn_ridge.h"

#include <array>
#include <cmath>
#include <utility>

namespace lede::train {
namespace {

constexpr size_t kSize = facts::kSalienceFeatures;
using Row = std::array<double, kSize + 1>;  // the last column is the right-hand side

// Gaussian elimination; the matrix is symmetric and positive definite, so that no pivot vanishes.
std::array<double, kSize> Solve(std::array<Row, kSize> rows) {
  for (size_t i = 0; i < kSize; ++i) {
    for (size_t j = i + 1; j < kSize; ++j) {
      const double factor = rows[j][i] / rows[i][i];
      for (size_t k = i; k <= kSize; ++k) rows[j][k] -= factor * rows[i][k];
    }
  }
  std::array<double, kSize> solution{};
  for (size_t i = kSize; i-- > 0;) {
    double rest = rows[i][kSize];
    for (size_t k = i + 1; k < kSize; ++k) rest -= rows[i][k] * solution[k];
    solution[i] = rest / rows[i][i];
  }
  return solution;
}

}  // namespace

facts::SalienceWeights LearnRidge(const std::vector<const SalienceDocument*>& documents,
                                  double penalty) {
  std::array<Row, kSize> rows{};
  for (size_t i = 0; i < kSize; ++i) rows[i][i] = penalty * static_cast<double>(documents.size());
  for (const SalienceDocument* document : documents) {
    const double weight = 1.0 / static_cast<double>(document->items.size());
    for (const SalienceItem& item : document->items) {
      for (const facts::SalienceFeature a : item.features) {
        Row& row = rows[static_cast<size_t>(a)];
        for (const facts::SalienceFeature b : item.features) row[static_cast<size_t>(b)] += weight;
        row[kSize] += weight * item.salience;
      }
    }
  }
  const std::array<double, kSize> solution = Solve(rows);
  facts::SalienceWeights weights;
  for (size_t i = 0; i < kSize; ++i)
    weights.of[i] = static_cast<int32_t>(std::lround(1000 * solution[i]));
  return weights;
}

}  // namespace lede::train
