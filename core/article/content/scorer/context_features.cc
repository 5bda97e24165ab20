// Computes features from the first scores of the surrounding blocks.
#include <algorithm>

#include "article/content/scorer/block_model.h"

namespace lede::article {
namespace {

constexpr int kNeighbours = 4;  // blocks on each side whose scores are used
constexpr int kContainers = 5;  // enclosing regions whose mean scores are used

// Running sums of squashed scores, weighted by words.
class ScoreSums {
 public:
  ScoreSums(const BlockWords& words, const std::vector<float>& scores)
      : weighted_(1), weight_(1), positive_(1) {
    for (uint32_t i = 0; i < scores.size(); ++i) {
      const float weight = static_cast<float>(std::min(words.CountOf(i), 60u) + 1);
      weighted_.push_back(weighted_.back() + weight * scores[i]);
      weight_.push_back(weight_.back() + weight);
      positive_.push_back(positive_.back() + (scores[i] > 0 ? weight : 0.0f));
    }
  }

  float WeightedMean(uint32_t first, uint32_t end) const {
    return end <= first ? 0.0f
                        : static_cast<float>((weighted_[end] - weighted_[first]) /
                                             (weight_[end] - weight_[first]));
  }
  // The share of the page's likely article text that is in [first, end).
  float Share(uint32_t first, uint32_t end) const {
    if (positive_.back() == 0) return 0.0f;
    return static_cast<float>((positive_[end] - positive_[first]) / positive_.back());
  }
  float total() const { return static_cast<float>(positive_.back()); }

 private:
  // double, so that differences of sums over a long page stay exact enough.
  std::vector<double> weighted_, weight_, positive_;
};

// The distance in blocks to the nearest likely paragraph before or after each block.
std::vector<float> DistanceToBody(const PageFacts& facts, const std::vector<float>& scores,
                                  bool before) {
  constexpr float kFar = 100;
  const size_t count = scores.size();
  std::vector<float> distances(count, kFar);
  float distance = kFar;
  for (size_t step = 0; step < count; ++step) {
    const size_t i = before ? step : count - 1 - step;
    distances[i] = distance;
    const bool body = scores[i] > 0.3f && facts.words.CountOf(static_cast<uint32_t>(i)) >= 15;
    distance = body ? 1.0f : std::min(kFar, distance + 1);
  }
  return distances;
}

std::vector<float> MeanByTemplate(const RegionFigures& figures, const std::vector<float>& scores) {
  std::vector<double> sums(figures.templates().size());
  for (uint32_t i = 0; i < scores.size(); ++i) sums[figures.TemplateOf(i)] += scores[i];
  std::vector<float> means;
  for (size_t t = 0; t < sums.size(); ++t) {
    means.push_back(static_cast<float>(sums[t] / figures.templates()[t].blocks));
  }
  return means;
}

}  // namespace

void AddContext(const PageFacts& facts, const std::vector<int32_t>& raw, FeatureMatrix* features) {
  const uint32_t count = static_cast<uint32_t>(raw.size());
  std::vector<float> scores;
  for (const int32_t score : raw) scores.push_back(Squash(score));
  const ScoreSums sums(facts.words, scores);
  const std::vector<float> body_before = DistanceToBody(facts, scores, true);
  const std::vector<float> body_after = DistanceToBody(facts, scores, false);
  const std::vector<float> by_template = MeanByTemplate(facts.figures, scores);

  static_assert(kContextColumns == 1 + 2 * kNeighbours + 2 + 2 * kContainers + 6);
  const size_t first_column = features->columns();
  features->Widen();
  for (uint32_t i = 0; i < count; ++i) {
    FeatureRow row(features, i, first_column);
    for (int offset = -kNeighbours; offset <= kNeighbours; ++offset) {
      const int64_t k = int64_t{i} + offset;
      row.Add(k >= 0 && k < count ? scores[static_cast<size_t>(k)] : -1.0f);
    }
    row.Add(sums.WeightedMean(i < 8 ? 0 : i - 8, i));
    row.Add(sums.WeightedMean(i + 1, std::min(count, i + 9)));
    uint32_t r = facts.page.blocks[i].region;
    for (int level = 0; level < kContainers; ++level) {
      const Region& region = facts.page.regions[r];
      row.Add(sums.WeightedMean(region.first_block, region.end_block));
      row.Add(sums.Share(region.first_block, region.end_block));
      if (region.parent != kNone) r = region.parent;
    }
    row.Add(by_template[facts.figures.TemplateOf(i)]);
    row.Add(sums.Share(0, i));
    row.Add(sums.Share(i + 1, count));
    row.Add(body_before[i]);
    row.Add(body_after[i]);
    row.Add(static_cast<float>(sums.total()));
  }
}

}  // namespace lede::article
