// Finds the best sequence of labels for a sentence, and how certain each label is.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "mentions/entities/feature_table.h"

namespace lede::mentions {

// `margin` is how far the best sequence outscores the best one that labels this token differently.
struct DecodedLabel {
  uint8_t label = 0;
  int32_t margin : 24 = 0;
};
static_assert(sizeof(DecodedLabel) == 4);

// Forward and backward Viterbi in integers, so the result is the same on every platform.
class LabelDecoder {
 public:
  explicit LabelDecoder(const Transitions& transitions);

  // Labels `size` tokens in linear time. On a tie the lower label wins.
  void Decode(const Scores* scores, size_t size, DecodedLabel* labels);

 private:
  // One number per label, padded to a multiple of eight so that loops over a column vectorise.
  static constexpr size_t kLanes = (kLabels + 7) / 8 * 8;
  using Column = std::array<int16_t, kLanes>;
  using Steps = std::array<Column, kLabels>;

  static void Add(const Scores& scores, Column* column);
  static void Step(const Column& from, const Steps& steps, Column* to);
  void Forward(const Scores* scores, size_t size);
  void Backward(const Scores* scores, size_t size);
  DecodedLabel Choose(const Column& on, size_t token) const;

  Column start_, end_;    // scores of the first label; of ending after the last
  Steps onwards_, back_;  // [before][after], [after][before]
  std::vector<Column> forward_, backward_;
};

}  // namespace lede::mentions
