// Learns the salience weights by ridge regression with monotonicity constraints.
#include "learn_monotone.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace lede::train {
namespace {

using facts::kSalienceSigns;
using facts::SalienceSign;

constexpr int kMaxRounds = 500;
constexpr double kSmallestMove = 1e-7;

enum class Trend { kFree, kRising, kFalling, kKinds };  // kKinds: the steps have no order

Trend TrendOf(SalienceSign sign) {
  switch (sign) {
    case SalienceSign::kKind:
    case SalienceSign::kBefore:
      return Trend::kKinds;
    case SalienceSign::kSentence:
    case SalienceSign::kColumn:
    case SalienceSign::kOrder:
    case SalienceSign::kTitle:
      return Trend::kFalling;
    case SalienceSign::kMentions:
    case SalienceSign::kShare:
    case SalienceSign::kBlocks:
    case SalienceSign::kOpenings:
    case SalienceSign::kTitleWords:
    case SalienceSign::kRole:
      return Trend::kRising;
    default:
      return Trend::kFree;
  }
}

double Allowed(Trend trend, double weight) {
  if (trend == Trend::kRising) return std::max(weight, 0.0);
  return trend == Trend::kFalling ? std::min(weight, 0.0) : weight;
}

// One column for each kind; for all other signs, one for each step after the first, which is the
// amount added by reaching that step; and a constant.
class Columns {
 public:
  Columns() {
    for (size_t sign = 0; sign < kSalienceSigns; ++sign) {
      const Trend trend = TrendOf(static_cast<SalienceSign>(sign));
      first_[sign] = trends_.size();
      const size_t steps = facts::ScaleOf(static_cast<SalienceSign>(sign)).steps();
      trends_.insert(trends_.end(), trend == Trend::kKinds ? steps : steps - 1, trend);
    }
    trends_.push_back(Trend::kFree);
  }

  // Appends the columns for an item at this step of the sign.
  void Add(size_t sign, size_t step, std::vector<size_t>* on) const {
    if (TrendOf(static_cast<SalienceSign>(sign)) == Trend::kKinds)
      on->push_back(first_[sign] + step);
    else
      for (size_t i = 0; i < step; ++i) on->push_back(first_[sign] + i);
  }

  size_t Constant() const { return trends_.size() - 1; }
  size_t size() const { return trends_.size(); }
  Trend TrendAt(size_t column) const { return trends_[column]; }

 private:
  size_t first_[kSalienceSigns] = {};
  std::vector<Trend> trends_;
};

using Matrix = std::vector<std::vector<double>>;  // the last column is the right-hand side

void AddItem(const Columns& columns, const SalienceItem& item, double weight, Matrix* rows) {
  std::vector<size_t> on{columns.Constant()};
  for (size_t sign = 0; sign < kSalienceSigns; ++sign) columns.Add(sign, item.signs[sign], &on);
  for (const size_t a : on) {
    for (const size_t b : on) (*rows)[a][b] += weight;
    (*rows)[a][columns.size()] += weight * item.salience;
  }
}

std::vector<double> Solve(const Columns& columns, const Matrix& rows) {
  const size_t size = rows.size();
  std::vector<double> solution(size);
  double moved = 1;
  for (int round = 0; round < kMaxRounds && moved > kSmallestMove; ++round) {
    moved = 0;
    for (size_t i = 0; i < size; ++i) {
      double rest = rows[i][size];
      for (size_t j = 0; j < size; ++j) rest -= rows[i][j] * solution[j];
      const double wanted = Allowed(columns.TrendAt(i), solution[i] + rest / rows[i][i]);
      moved = std::max(moved, std::abs(wanted - solution[i]));
      solution[i] = wanted;
    }
  }
  return solution;
}

int32_t Thousandths(double value) { return static_cast<int32_t>(std::lround(1000 * value)); }

}  // namespace

facts::SalienceWeights LearnMonotone(const std::vector<const SalienceDocument*>& documents,
                                     double penalty) {
  const Columns columns;
  Matrix rows(columns.size(), std::vector<double>(columns.size() + 1));
  for (size_t i = 0; i < columns.Constant(); ++i)
    rows[i][i] = penalty * static_cast<double>(documents.size());
  for (const SalienceDocument* document : documents)
    for (const SalienceItem& item : document->items)
      AddItem(columns, item, 1.0 / static_cast<double>(document->items.size()), &rows);
  const std::vector<double> solution = Solve(columns, rows);
  facts::SalienceWeights weights;
  for (size_t sign = 0; sign < kSalienceSigns; ++sign) {
    const uint32_t steps = facts::ScaleOf(static_cast<SalienceSign>(sign)).steps();
    for (size_t step = 0; step < steps; ++step) {
      std::vector<size_t> on;
      columns.Add(sign, step, &on);
      double sum = 0;
      for (const size_t column : on) sum += solution[column];
      weights.of[sign][step] = Thousandths(sum);
    }
  }
  // Every item has exactly one kind, so the constant can be added there.
  for (int32_t& of_kind : weights.of[static_cast<size_t>(SalienceSign::kKind)])
    of_kind += Thousandths(solution[columns.Constant()]);
  return weights;
}

}  // namespace lede::train
