// Learns a boosted forest of oblivious trees.
#include "article/grow_forest.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lede::train {
namespace {

using article::Tree;

// Xorshift. Its sequence affects the learned weights, so it must not change.
class Dice {
 public:
  uint32_t Next() {
    state_ ^= state_ << 13;
    state_ ^= state_ >> 7;
    state_ ^= state_ << 17;
    return static_cast<uint32_t>(state_ >> 32);
  }
  double Fraction() { return Next() / 4294967296.0; }

 private:
  uint64_t state_ = 88172645463325252u;
};

std::vector<float> ChooseCuts(std::vector<float> values, uint32_t bins) {
  std::sort(values.begin(), values.end());
  std::vector<float> cuts;
  for (uint32_t k = 1; k < bins; ++k) {
    const size_t at = values.size() * k / bins;
    if (at == 0 || at >= values.size()) continue;
    // Halfway between two values, so that rounding in the last digit cannot change an answer.
    const auto above = std::upper_bound(values.begin(), values.end(), values[at]);
    if (above == values.end()) break;
    const float cut = values[at] + (*above - values[at]) / 2;
    if (cuts.empty() || cut > cuts.back()) cuts.push_back(cut);
  }
  // A rare value at the low end (0 among other values) gets a cut of its own.
  const auto above = std::upper_bound(values.begin(), values.end(), values.front());
  if (above != values.end()) {
    const float cut = values.front() + (*above - values.front()) / 2;
    if (cuts.empty() || cut < cuts.front()) cuts.insert(cuts.begin(), cut);
  }
  return cuts;
}

struct Moments {
  float gradient = 0, curvature = 0;
};

class Grower {
 public:
  Grower(const Examples& examples, const ForestOptions& options)
      : examples_(examples), options_(options) {
    Quantise();
    const double weight = std::accumulate(examples.weights.begin(), examples.weights.end(), 0.0);
    mean_weight_ = weight / static_cast<double>(std::max<size_t>(1, examples.rows()));
    double positive = 0;
    for (size_t i = 0; i < examples.rows(); ++i)
      positive += examples.labels[i] * examples.weights[i];
    bias_ = static_cast<int32_t>(std::lround(1024 * std::log(positive / (weight - positive))));
    scores_.assign(examples.rows(), static_cast<float>(bias_) / 1024);
  }

  std::string Run() {
    std::vector<Tree> trees;
    for (uint32_t i = 0; i < options_.trees; ++i) trees.push_back(GrowTree());
    return article::PackForest(cuts_, trees, bias_);
  }

 private:
  void Quantise() {
    Dice dice;
    for (const std::vector<float>& column : examples_.columns) {
      std::vector<float> sample;
      for (const float value : column) {
        if (dice.Next() % 8 == 0) sample.push_back(value);
      }
      cuts_.push_back(sample.empty() ? std::vector<float>() : ChooseCuts(sample, options_.bins));
      std::vector<uint8_t> bins;
      bins.reserve(column.size());
      const std::vector<float>& cuts = cuts_.back();
      for (const float value : column) {
        bins.push_back(
            static_cast<uint8_t>(std::lower_bound(cuts.begin(), cuts.end(), value) - cuts.begin()));
      }
      bins_.push_back(std::move(bins));
    }
  }

  // Draws rows with a probability that grows with the square root of their weight, each at most
  // once; rows that are drawn rarely count more.
  void DrawRows() {
    rows_.clear();
    moments_.clear();
    for (uint32_t i = 0; i < examples_.rows(); ++i) {
      const double chance =
          std::min(1.0, options_.row_share * std::sqrt(examples_.weights[i] / mean_weight_));
      if (dice_.Fraction() >= chance) continue;
      const double p = 1 / (1 + std::exp(-static_cast<double>(scores_[i])));
      const double weight = examples_.weights[i] / chance;
      rows_.push_back(i);
      moments_.push_back({static_cast<float>(weight * (p - examples_.labels[i])),
                          static_cast<float>(weight * p * (1 - p))});
    }
  }

  Tree GrowTree() {
    DrawRows();
    std::vector<uint16_t> columns;
    for (uint16_t c = 0; c < cuts_.size(); ++c) {
      if (!cuts_[c].empty() && dice_.Fraction() < options_.column_share) columns.push_back(c);
    }
    Tree tree;
    leaf_.assign(rows_.size(), 0);
    for (uint32_t level = 0; level < options_.depth; ++level) {
      const Tree::Question question = BestQuestion(columns, 1u << level);
      tree.questions.push_back(question);
      const std::vector<uint8_t>& bins = bins_[question.column];
      for (size_t k = 0; k < rows_.size(); ++k) {
        leaf_[k] = static_cast<uint16_t>(leaf_[k] | (bins[rows_[k]] > question.cut) << level);
      }
    }
    SetLeaves(&tree);
    return tree;
  }

  double Gain(double gradient, double curvature) const {
    return gradient * gradient / (curvature + options_.ridge * mean_weight_);
  }

  Tree::Question BestQuestion(const std::vector<uint16_t>& columns, uint32_t leaves) {
    Tree::Question best;
    double best_gain = -1;
    for (const uint16_t column : columns) {
      const uint32_t bins = static_cast<uint32_t>(cuts_[column].size()) + 1;
      std::vector<Moments> sums(size_t{leaves} * bins);
      const std::vector<uint8_t>& values = bins_[column];
      for (size_t k = 0; k < rows_.size(); ++k) {
        Moments& sum = sums[leaf_[k] * bins + values[rows_[k]]];
        sum.gradient += moments_[k].gradient;
        sum.curvature += moments_[k].curvature;
      }
      std::vector<double> gains(bins);
      for (uint32_t leaf = 0; leaf < leaves; ++leaf) AddGains(&sums[leaf * bins], bins, &gains);
      for (uint32_t cut = 0; cut + 1 < bins; ++cut) {
        if (gains[cut] > best_gain) {
          best_gain = gains[cut];
          best = {column, static_cast<uint16_t>(cut)};
        }
      }
    }
    return best;
  }

  void AddGains(const Moments* sums, uint32_t bins, std::vector<double>* gains) const {
    double gradient = 0, curvature = 0;
    for (uint32_t b = 0; b < bins; ++b) {
      gradient += sums[b].gradient;
      curvature += sums[b].curvature;
    }
    double low_gradient = 0, low_curvature = 0;
    for (uint32_t cut = 0; cut + 1 < bins; ++cut) {
      low_gradient += sums[cut].gradient;
      low_curvature += sums[cut].curvature;
      (*gains)[cut] += Gain(low_gradient, low_curvature) +
                       Gain(gradient - low_gradient, curvature - low_curvature);
    }
  }

  void SetLeaves(Tree* tree) {
    const size_t leaves = size_t{1} << options_.depth;
    std::vector<double> gradient(leaves), curvature(leaves);
    for (size_t k = 0; k < rows_.size(); ++k) {
      gradient[leaf_[k]] += moments_[k].gradient;
      curvature[leaf_[k]] += moments_[k].curvature;
    }
    for (size_t leaf = 0; leaf < leaves; ++leaf) {
      const double step =
          -options_.rate * gradient[leaf] / (curvature[leaf] + options_.ridge * mean_weight_);
      tree->leaves.push_back(
          static_cast<int16_t>(std::clamp(std::lround(1024 * step), -32000L, 32000L)));
    }
    for (uint32_t i = 0; i < examples_.rows(); ++i) {
      uint32_t leaf = 0;
      for (uint32_t level = 0; level < options_.depth; ++level) {
        const Tree::Question& question = tree->questions[level];
        leaf |= static_cast<uint32_t>(bins_[question.column][i] > question.cut) << level;
      }
      scores_[i] += static_cast<float>(tree->leaves[leaf]) / 1024;
    }
  }

  const Examples& examples_;
  const ForestOptions& options_;
  Dice dice_;
  double mean_weight_ = 0;
  int32_t bias_ = 0;
  std::vector<std::vector<float>> cuts_;
  std::vector<std::vector<uint8_t>> bins_;  // by column
  std::vector<float> scores_;
  std::vector<uint32_t> rows_;    // drawn for this tree
  std::vector<Moments> moments_;  // of the drawn rows
  std::vector<uint16_t> leaf_;    // of the drawn rows
};

}  // namespace

void Examples::Append(const article::FeatureMatrix& features, const std::vector<float>& page_labels,
                      const std::vector<float>& page_weights) {
  if (features.rows() == 0) return;
  columns.resize(features.columns());
  for (size_t c = 0; c < features.columns(); ++c) {
    for (size_t row = 0; row < features.rows(); ++row) columns[c].push_back(features.at(c, row));
  }
  labels.insert(labels.end(), page_labels.begin(), page_labels.end());
  weights.insert(weights.end(), page_weights.begin(), page_weights.end());
}

std::string GrowForest(const Examples& examples, const ForestOptions& options) {
  return Grower(examples, options).Run();
}

}  // namespace lede::train
