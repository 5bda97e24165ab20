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
  int32_t margin = 0;
};

// Viterbi forwards and backwards, in integers: the same everywhere.
class LabelDecoder {
 public:
  explicit LabelDecoder(const Transitions& transitions);

  // Labels `size` tokens. Linear in `size`; ties go to the lower label.
  void Decode(const Scores* scores, size_t size, DecodedLabel* labels);

 private:
  using Column = std::array<int32_t, kLabels>;
  void Forward(const Scores* scores, size_t size);
  void Backward(const Scores* scores, size_t size);

  Transitions transitions_;
  std::vector<Column> forward_, backward_;
};

}  // namespace lede::mentions
