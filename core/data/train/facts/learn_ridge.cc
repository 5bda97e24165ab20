// Learns the weights of salience by ridge regression.
#include "learn_ridge.h"

#include <cmath>
#include <utility>
#include <vector>

namespace lede::train {
namespace {

using facts::kSalienceSigns;
using facts::SalienceSign;

// The column of each step of each sign, one behind the other, and of a constant.
class Columns {
 public:
  Columns() {
    for (size_t sign = 0; sign < kSalienceSigns; ++sign) {
      first_[sign] = size_;
      size_ += facts::ScaleOf(static_cast<SalienceSign>(sign)).steps();
    }
  }

  size_t Of(size_t sign, size_t step) const { return first_[sign] + step; }
  size_t Constant() const { return size_; }
  size_t size() const { return size_ + 1; }

 private:
  size_t first_[kSalienceSigns] = {};
  size_t size_ = 0;
};

using Matrix = std::vector<std::vector<double>>;  // the last column is the right-hand side

void AddItem(const Columns& columns, const SalienceItem& item, double weight, Matrix* rows) {
  std::vector<size_t> on{columns.Constant()};
  for (size_t sign = 0; sign < kSalienceSigns; ++sign)
    on.push_back(columns.Of(sign, item.signs[sign]));
  for (const size_t a : on) {
    for (const size_t b : on) (*rows)[a][b] += weight;
    (*rows)[a][columns.size()] += weight * item.salience;
  }
}

// Gaussian elimination; the matrix is symmetric and positive definite, so that no pivot vanishes.
std::vector<double> Solve(Matrix rows) {
  const size_t size = rows.size();
  for (size_t i = 0; i < size; ++i) {
    for (size_t j = i + 1; j < size; ++j) {
      const double factor = rows[j][i] / rows[i][i];
      for (size_t k = i; k <= size; ++k) rows[j][k] -= factor * rows[i][k];
    }
  }
  std::vector<double> solution(size);
  for (size_t i = size; i-- > 0;) {
    double rest = rows[i][size];
    for (size_t k = i + 1; k < size; ++k) rest -= rows[i][k] * solution[k];
    solution[i] = rest / rows[i][i];
  }
  return solution;
}

int32_t Thousandths(double value) { return static_cast<int32_t>(std::lround(1000 * value)); }

}  // namespace

facts::SalienceWeights LearnRidge(const std::vector<const SalienceDocument*>& documents,
                                  double penalty) {
  const Columns columns;
  Matrix rows(columns.size(), std::vector<double>(columns.size() + 1));
  for (size_t i = 0; i < columns.size(); ++i)
    rows[i][i] = penalty * static_cast<double>(documents.size());
  for (const SalienceDocument* document : documents)
    for (const SalienceItem& item : document->items)
      AddItem(columns, item, 1.0 / static_cast<double>(document->items.size()), &rows);
  const std::vector<double> solution = Solve(std::move(rows));
  facts::SalienceWeights weights;
  for (size_t sign = 0; sign < kSalienceSigns; ++sign) {
    const uint32_t steps = facts::ScaleOf(static_cast<SalienceSign>(sign)).steps();
    for (size_t step = 0; step < steps; ++step)
      weights.of[sign][step] = Thousandths(solution[columns.Of(sign, step)]);
  }
  // Every item has one kind, so that the constant may stand there.
  for (int32_t& of_kind : weights.of[static_cast<size_t>(SalienceSign::kKind)])
    of_kind += Thousandths(solution[columns.Constant()]);
  return weights;
}

}  // namespace lede::train
