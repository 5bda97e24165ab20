// The best sequence of labels for a sentence, and how sure it is.
#pragma once

#include <cstdint>
#include <vector>

#include "mentions/entities/feature_table.h"

namespace lede::mentions {

// `margin`: by how much the best sequence beats the best one that labels this token otherwise.
struct DecodedLabel {
  uint8_t label = 0;
  int32_t margin = 0;
};

// Integer transition scores, unpacked for decoding; forbidden ones are kForbidden.
class LabelDecoder {
 public:
  static constexpr int32_t kForbidden = -(1 << 24);

  explicit LabelDecoder(const FeatureTable& table);

  // Viterbi forwards and backwards, in integers: the same everywhere. Linear in `scores`; ties go
  // to the lower label.
  void Decode(const std::vector<Scores>& scores, std::vector<DecodedLabel>* labels) const;

 private:
  using Lattice = std::vector<std::array<int32_t, kLabels>>;
  void Forward(const std::vector<Scores>& scores, Lattice* best) const;
  void Backward(const std::vector<Scores>& scores, Lattice* best) const;

  int32_t transitions_[kLabels + 1][kLabels];
};

}  // namespace lede::mentions
