// A linear-chain conditional random field over the tagger's features, and its training.
#include "sequence_model.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <numeric>
#include <utility>

namespace lede::train {
namespace {

// e^x with a relative error below 2e-7 for x in [-87, 88]. The library's result may differ in the
// last bit between machines.
float Exp(float x) {
  x = std::max(-87.0f, std::min(88.0f, x));
  const float n = std::floor(x * 1.44269504f + 0.5f);
  const float r = (x - n * 0.693359375f) + n * 2.12194440e-4f;
  float p = 1.9875691500e-4f;
  p = p * r + 1.3981999507e-3f;
  p = p * r + 8.3334519073e-3f;
  p = p * r + 4.1665795894e-2f;
  p = p * r + 1.6666665459e-1f;
  p = p * r + 5.0000001201e-1f;
  p = p * r * r + r + 1.0f;
  const uint32_t bits = static_cast<uint32_t>(static_cast<int32_t>(n) + 127) << 23;
  float power;
  std::memcpy(&power, &bits, sizeof power);
  return p * power;
}

// The mean of several models. It is their ensemble, because the scores are linear in the weights.
class ModelSum {
 public:
  void Add(const SequenceModel& model) {
    weights_.resize(model.weights.size());
    for (size_t r = 0; r < weights_.size(); ++r)
      for (size_t i = 0; i < kNamed; ++i) weights_[r][i] += model.weights[r][i];
    for (int a = 0; a <= kLabels; ++a)
      for (int b = 0; b < kLabels; ++b) transitions_[a][b] += model.transitions[a][b];
    ++count_;
  }

  void Average(SequenceModel* model) const {
    if (count_ == 0) return;
    const float share = 1 / static_cast<float>(count_);
    for (size_t r = 0; r < weights_.size(); ++r)
      for (size_t i = 0; i < kNamed; ++i) model->weights[r][i] = weights_[r][i] * share;
    for (int a = 0; a <= kLabels; ++a)
      for (int b = 0; b < kLabels; ++b) model->transitions[a][b] = transitions_[a][b] * share;
  }

 private:
  std::vector<Row> weights_;
  float transitions_[kLabels + 1][kLabels] = {};
  int count_ = 0;
};

class Random {
 public:
  explicit Random(uint32_t seed) : state_(uint64_t{seed} * 0x9e3779b97f4a7c15ull + 1) {}
  uint32_t Next() {
    state_ ^= state_ << 13;
    state_ ^= state_ >> 7;
    state_ ^= state_ << 17;
    return static_cast<uint32_t>(state_ >> 32);
  }
  uint32_t Below(uint32_t n) { return static_cast<uint32_t>(uint64_t{Next()} * n >> 32); }

 private:
  uint64_t state_;
};

class Trainer {
 public:
  Trainer(const TrainingOptions& options, uint32_t seed, SequenceModel* model)
      : options_(options), model_(*model), random_(seed), squares_(model->weights.size()) {}

  void Step(const Sequence& sequence, float rate) {
    Drop(sequence);
    Score(sequence);
    Marginals(sequence);
    if (options_.learn_transitions) UpdateTransitions(sequence, rate);
    UpdateWeights(sequence, rate);
  }

  uint32_t Below(uint32_t n) { return random_.Below(n); }

 private:
  void Drop(const Sequence& sequence) {
    kept_.assign(sequence.features.size(), 1);
    if (options_.dropout <= 0) return;
    const uint32_t limit = static_cast<uint32_t>(options_.dropout * 65536.0f);
    for (size_t i = 0; i < kept_.size(); i += 2) {
      const uint32_t bits = random_.Next();
      kept_[i] = (bits & 0xffff) >= limit;
      if (i + 1 < kept_.size()) kept_[i + 1] = (bits >> 16) >= limit;
    }
  }

  void Score(const Sequence& s) {
    const float help = Exp(options_.margin);
    emission_.resize(s.size());
    for (size_t t = 0; t < s.size(); ++t) {
      Row sum = s.base.empty() ? Row{} : s.base[t];
      for (uint32_t f = s.starts[t]; f < s.starts[t + 1]; ++f) {
        if (!kept_[f]) continue;
        const Row& row = model_.weights[s.features[f]];
        for (size_t i = 0; i < kNamed; ++i) sum[i] += row[i];
      }
      const float top = std::max(0.0f, *std::max_element(sum.begin(), sum.end()));
      emission_[t][0] = Exp(-top);
      for (size_t i = 0; i < kNamed; ++i) emission_[t][i + 1] = Exp(sum[i] - top);
      for (size_t b = 0; b < kLabels; ++b) emission_[t][b] *= b == s.labels[t] ? 1 : help;
    }
    for (int a = 0; a <= kLabels; ++a)
      for (int b = 0; b < kLabels; ++b)
        factor_[a][b] = (a == kLabels ? mentions::Opens(b) : mentions::MayFollow(a, b))
                            ? Exp(model_.transitions[a][b])
                            : 0;
  }

  // Computes forward and backward probabilities, scaled at each token.
  void Marginals(const Sequence& s) {
    const size_t n = s.size();
    forward_.resize(n);
    backward_.resize(n);
    for (size_t t = 0; t < n; ++t) {
      auto& now = forward_[t];
      if (t == 0) {
        for (int b = 0; b < kLabels; ++b) now[b] = factor_[kLabels][b];
      } else {
        now.fill(0);
        for (int a = 0; a < kLabels; ++a)
          for (int b = 0; b < kLabels; ++b) now[b] += forward_[t - 1][a] * factor_[a][b];
      }
      for (int b = 0; b < kLabels; ++b) now[b] *= emission_[t][b];
      Scale(&now);
    }
    for (int a = 0; a < kLabels; ++a) backward_[n - 1][a] = mentions::Closes(a) ? 1.0f : 0.0f;
    for (size_t t = n - 1; t-- > 0;) {
      std::array<float, kLabels> after;
      for (int b = 0; b < kLabels; ++b) after[b] = emission_[t + 1][b] * backward_[t + 1][b];
      for (int a = 0; a < kLabels; ++a) {
        float sum = 0;
        for (int b = 0; b < kLabels; ++b) sum += factor_[a][b] * after[b];
        backward_[t][a] = sum;
      }
      Scale(&backward_[t]);
    }
  }

  static void Scale(std::array<float, kLabels>* values) {
    const float sum = std::accumulate(values->begin(), values->end(), 0.0f);
    const float scale = sum > 0 ? 1 / sum : 0;
    for (float& x : *values) x *= scale;
  }

  void UpdateTransitions(const Sequence& s, float rate) {
    float gradient[kLabels + 1][kLabels] = {};
    const float first_scale = ScaleAt(0);
    for (int b = 0; b < kLabels; ++b)
      gradient[kLabels][b] = -forward_[0][b] * backward_[0][b] * first_scale;
    gradient[kLabels][s.labels[0]] += 1;
    for (size_t t = 1; t < s.size(); ++t) {
      float expected[kLabels][kLabels];
      float sum = 0;
      for (int a = 0; a < kLabels; ++a) {
        for (int b = 0; b < kLabels; ++b) {
          expected[a][b] = forward_[t - 1][a] * factor_[a][b] * emission_[t][b] * backward_[t][b];
          sum += expected[a][b];
        }
      }
      const float scale = sum > 0 ? 1 / sum : 0;
      for (int a = 0; a < kLabels; ++a)
        for (int b = 0; b < kLabels; ++b) gradient[a][b] -= expected[a][b] * scale;
      gradient[s.labels[t - 1]][s.labels[t]] += 1;
    }
    for (int a = 0; a <= kLabels; ++a)
      for (int b = 0; b < kLabels; ++b) {
        const float g = gradient[a][b];
        transition_squares_[a][b] += g * g;
        model_.transitions[a][b] += rate * g / std::sqrt(transition_squares_[a][b] + 1.0f);
      }
  }

  // The factor that makes the products of forward and backward at `t` sum to 1.
  float ScaleAt(size_t t) const {
    float sum = 0;
    for (int b = 0; b < kLabels; ++b) sum += forward_[t][b] * backward_[t][b];
    return sum > 0 ? 1 / sum : 0;
  }

  void UpdateWeights(const Sequence& s, float rate) {
    for (size_t t = 0; t < s.size(); ++t) {
      Row gradient;
      const float scale = ScaleAt(t);
      float largest = 0;
      for (int b = 1; b < kLabels; ++b) {
        const float g = (s.labels[t] == b ? 1.0f : 0.0f) - forward_[t][b] * backward_[t][b] * scale;
        gradient[static_cast<size_t>(b - 1)] = g;
        largest = std::max(largest, std::fabs(g));
      }
      if (largest < 1e-4f) continue;
      for (uint32_t f = s.starts[t]; f < s.starts[t + 1]; ++f) {
        if (!kept_[f]) continue;
        Row& row = model_.weights[s.features[f]];
        Row& squares = squares_[s.features[f]];
        const float shrink = options_.shrink / static_cast<float>(model_.counts[s.features[f]]);
        for (size_t i = 0; i < kNamed; ++i) {
          const float g = gradient[i] - shrink * row[i];
          squares[i] += g * g;
          row[i] += rate * g / std::sqrt(squares[i] + 1.0f);
        }
      }
    }
  }

  const TrainingOptions options_;
  SequenceModel& model_;
  Random random_;
  std::vector<Row> squares_;
  float transition_squares_[kLabels + 1][kLabels] = {};
  float factor_[kLabels + 1][kLabels];
  std::vector<uint8_t> kept_;
  Lattice emission_, forward_, backward_;
};

// Adds the weights after each of the last epochs to `sum`.
void TrainOnce(const std::vector<const Sequence*>& sequences, const TrainingOptions& options,
               uint32_t seed, SequenceModel* model, ModelSum* sum) {
  Trainer trainer(options, seed, model);
  std::vector<uint32_t> order(sequences.size());
  std::iota(order.begin(), order.end(), 0u);
  for (int epoch = 0; epoch < options.epochs; ++epoch) {
    for (size_t i = order.size(); i-- > 1;)
      std::swap(order[i], order[trainer.Below(static_cast<uint32_t>(i + 1))]);
    const float rate =
        options.rate * (1 - 0.9f * static_cast<float>(epoch) / static_cast<float>(options.epochs));
    for (uint32_t i : order) trainer.Step(*sequences[i], rate);
    if (epoch >= options.epochs - options.averaged) sum->Add(*model);
    std::fprintf(stderr, "training %u, epoch %d\n", seed, epoch + 1);
  }
}

}  // namespace

Row ScoreToken(const SequenceModel& model, const Sequence& sequence, size_t t) {
  Row sum = sequence.base.empty() ? Row{} : sequence.base[t];
  for (uint32_t f = sequence.starts[t]; f < sequence.starts[t + 1]; ++f) {
    const Row& row = model.weights[sequence.features[f]];
    for (size_t i = 0; i < kNamed; ++i) sum[i] += row[i];
  }
  return sum;
}

void Train(const std::vector<const Sequence*>& sequences, const TrainingOptions& options,
           SequenceModel* model) {
  ModelSum sum;
  for (uint32_t seed = 1; seed <= options.runs; ++seed) {
    SequenceModel run = *model;
    TrainOnce(sequences, options, seed, &run, &sum);
  }
  sum.Average(model);
}

}  // namespace lede::train
