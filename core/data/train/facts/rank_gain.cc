// Measures the quality of a ranking by salience.
#include "rank_gain.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <utility>
#include <vector>

namespace lede::train {
namespace {

constexpr size_t kTop = 5;

double DiscountedGain(const std::vector<double>& gains) {
  double sum = 0;
  for (size_t i = 0; i < std::min(kTop, gains.size()); ++i)
    sum += gains[i] / std::log2(static_cast<double>(i) + 2);
  return sum;
}

double Normalised(const std::vector<double>& gains, const SalienceDocument& document) {
  const double ideal = DiscountedGain(document.truth);
  return ideal > 0 ? DiscountedGain(gains) / ideal : 1;
}

}  // namespace

double Ndcg5(const SalienceDocument& document, const facts::SalienceWeights& weights) {
  std::vector<std::pair<int32_t, double>> ranked;  // sum and gain
  for (const SalienceItem& item : document.items)
    ranked.emplace_back(weights.Sum(item.signs), item.salience);
  std::stable_sort(ranked.begin(), ranked.end(),
                   [](const auto& a, const auto& b) { return a.first > b.first; });
  std::vector<double> gains;
  for (const auto& [sum, gain] : ranked) gains.push_back(gain);
  return Normalised(gains, document);
}

double BestNdcg5(const SalienceDocument& document) {
  std::vector<double> gains;
  for (const SalienceItem& item : document.items) gains.push_back(item.salience);
  std::sort(gains.begin(), gains.end(), std::greater<>());
  return Normalised(gains, document);
}

}  // namespace lede::train
