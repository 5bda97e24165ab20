// The best sequence of labels for a sentence, and how sure it is.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "mentions/entities/feature_table.h"

namespace lede::mentions {

// `margin`: by how much the best sequence beats the best one that labels this token otherwise.
struct DecodedLabel {
  uint8_t label = 0;
  int32_t margin : 24 = 0;
};
static_assert(sizeof(DecodedLabel) == 4);

// Viterbi forwards and backwards, in integers: the same everywhere.
class LabelDecoder {
 public:
  explicit LabelDecoder(const Transitions& transitions);

  // Labels `size` tokens. Linear in `size`; ties go to the lower label.
  void Decode(const Scores* scores, size_t size, DecodedLabel* labels);

 private:
  // A number a label, and what fills up the last eight: loops over columns are vector instructions.
  static constexpr size_t kLanes = (kLabels + 7) / 8 * 8;
  using Column = std::array<int16_t, kLanes>;
  using Steps = std::array<Column, kLabels>;

  static void Add(const Scores& scores, Column* column);
  static void Step(const Column& from, const Steps& steps, Column* to);
  void Forward(const Scores* scores, size_t size);
  void Backward(const Scores* scores, size_t size);
  DecodedLabel Choose(const Column& on, size_t token) const;

  Column start_, end_;    // scores of the first label; of none after the last
  Steps onwards_, back_;  // [before][after], [after][before]
  std::vector<Column> forward_, backward_;
};

}  // namespace lede::mentions
