// Learns the weights for choosing among candidates from examples.
#include "learn_weights.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace lede::train {
namespace {

using mentions::kFeatures;
using Vector = std::array<double, kFeatures>;

constexpr int kSteps = 600;
constexpr double kRate = 0.5;
constexpr double kMomentum = 0.9;
constexpr double kUnitsOfFactorTwo = 64;

// The root mean square of each feature, or 1 if it is never set.
Vector Scales(const std::vector<Example>& examples) {
  Vector sum{}, scale{};
  double count = 0;
  for (const Example& example : examples) {
    for (const auto& features : example.candidates) {
      for (size_t i = 0; i < kFeatures; ++i) sum[i] += double{1} * features[i] * features[i];
      ++count;
    }
  }
  for (size_t i = 0; i < kFeatures; ++i) scale[i] = sum[i] > 0 ? std::sqrt(sum[i] / count) : 1;
  return scale;
}

// Adds the gradient of the log probability of the right candidates.
void AddGradient(const Example& example, const Vector& weights, const Vector& scale,
                 Vector* gradient) {
  std::vector<double> odds;
  double best = -1e300, all = 0, right = 0;
  for (const auto& features : example.candidates) {
    double score = 0;
    for (size_t i = 0; i < kFeatures; ++i) score += weights[i] * features[i] / scale[i];
    odds.push_back(score);
    best = std::max(best, score);
  }
  for (size_t c = 0; c < odds.size(); ++c) {
    odds[c] = std::exp(odds[c] - best);
    all += odds[c];
    if (example.is_right[c]) right += odds[c];
  }
  for (size_t c = 0; c < odds.size(); ++c) {
    const double push =
        (example.is_right[c] ? odds[c] / std::max(right, 1e-300) : 0) - odds[c] / all;
    for (size_t i = 0; i < kFeatures; ++i)
      (*gradient)[i] += example.weight * push * example.candidates[c][i] / scale[i];
  }
}

}  // namespace

mentions::ScoreWeights LearnWeights(const std::vector<Example>& examples, double penalty) {
  const Vector scale = Scales(examples);
  Vector weights{}, speed{};
  double total = 0;
  for (const Example& example : examples) total += example.weight;
  for (int step = 0; step < kSteps; ++step) {
    Vector gradient{};
    for (const Example& example : examples) AddGradient(example, weights, scale, &gradient);
    for (size_t i = 0; i < kFeatures; ++i) {
      speed[i] = kMomentum * speed[i] + kRate * (gradient[i] / total - 2 * penalty * weights[i]);
      weights[i] += speed[i];
    }
  }
  mentions::ScoreWeights learned;
  for (size_t i = 0; i < kFeatures; ++i)
    learned.of[i] = static_cast<int32_t>(
        std::lround(weights[i] / scale[i] * kUnitsOfFactorTwo / std::log(2.0)));
  return learned;
}

}  // namespace lede::train
