// Looks up the learned weights of features by key.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "mentions/entities/entity_labels.h"

namespace lede::mentions {

// Scores of all labels except "outside", which always scores 0.
using Scores = std::array<int16_t, kNamed>;

// [before][label]; `before` == kLabels means the start of the sentence.
using Transitions = std::array<std::array<int32_t, kLabels>, kLabels + 1>;

// A view of packed bytes, little endian, which must outlive it:
//   "LEDEENT1"  u32 bucket bits  u32 rows  i16 transitions[(kLabels + 1) * kLabels] (padded to 4)
//   u32 starts[2^bits + 1]  u16 prints[rows]  i8 weights[rows][kNamed]
// The low `bits` bits of a key select its bucket, rows [starts[b], starts[b + 1]); its high 16 bits
// are its print.
class FeatureTable {
 public:
  FeatureTable() = default;
  static Result<FeatureTable> Open(std::string_view packed);

  // Adds the weights of `keys` to `scores`; keys without weights are skipped.
  void Add(const std::vector<uint32_t>& keys, Scores* scores) const;

  // The scores of each label following each other one.
  Transitions ReadTransitions() const;

 private:
  uint32_t Start(uint32_t bucket) const;
  uint32_t Find(uint32_t key) const;  // its row, or a row past its bucket if it has none

  std::string_view transitions_, starts_, prints_, weights_;
  uint32_t mask_ = 0;
};

}  // namespace lede::mentions
