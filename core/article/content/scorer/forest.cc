// Gradient-boosted oblivious trees, in which all nodes of a level ask the same question.
#include "article/content/scorer/forest.h"

#include <array>
#include <cstring>

namespace lede::article {
namespace {

constexpr size_t kTile = FeatureMatrix::kTile;

// Four floats or sixteen bytes at once; compilers turn each operator into one instruction.
using Floats = float __attribute__((vector_size(16)));
using Ints = uint32_t __attribute__((vector_size(16)));
using Bytes = uint8_t __attribute__((vector_size(16)));
constexpr size_t kVectors = kTile / sizeof(Bytes);

template <typename Vector>
Vector LoadVector(const void* from) {
  Vector vector;
  std::memcpy(&vector, __builtin_assume_aligned(from, sizeof vector), sizeof vector);
  return vector;
}

// All bits set in the lanes whose value is above the cut, none in the others.
Ints Above(const float* values, Floats cuts) {
  return reinterpret_cast<Ints>(LoadVector<Floats>(values) > cuts);
}

// Writes -1 for each row of a tile whose value is above the cut, else 0. Each lane of four vectors
// gives one byte: byte b is the answer for row RowOf(b).
void Ask(const float* values, float cut, uint8_t* answers) {
  const Floats cuts = {cut, cut, cut, cut};
  for (size_t i = 0; i < kVectors; ++i, values += 16, answers += 16) {
    const Ints all = (Above(values, cuts) & 0xFF) | (Above(values + 4, cuts) & 0xFF00) |
                     (Above(values + 8, cuts) & 0xFF0000) | (Above(values + 12, cuts) & 0xFF000000);
    std::memcpy(answers, &all, sizeof all);
  }
}

constexpr size_t RowOf(size_t byte) { return byte / 16 * 16 + byte % 4 * 4 + byte / 4 % 4; }

// Appends to each leaf index the answer for its row, as the lowest bit.
void Descend(const uint8_t* answers, Bytes* leaves) {
  for (size_t i = 0; i < kVectors; ++i) {
    leaves[i] = leaves[i] + leaves[i] - LoadVector<Bytes>(answers + i * sizeof(Bytes));
  }
}

}  // namespace

std::vector<int32_t> Forest::Score(const FeatureMatrix& features) const {
  std::vector<int32_t> scores((features.rows() + kTile - 1) / kTile * kTile);
  std::vector<Answers> answers(questions_.size());
  for (size_t row = 0; row < features.rows(); row += kTile) {
    for (size_t i = 0; i < questions_.size(); ++i) {
      Ask(features.column(questions_[i].column, row), questions_[i].cut, answers[i].rows);
    }
    ScoreTile(answers.data(), scores.data() + row);
  }
  scores.resize(features.rows());
  return scores;
}

void Forest::ScoreTile(const Answers* answers, int32_t* scores) const {
  std::array<int32_t, kTile> sums;
  sums.fill(bias_);
  const uint32_t* level = levels_.data();
  const int32_t* leaf = leaves_.data();
  const size_t size = size_t{1} << depth_;
  for (uint32_t tree = 0; tree < trees_; tree += kTogether, leaf += kTogether * size) {
    Bytes at[kTogether][kVectors] = {};
    for (size_t k = 0; k < kTogether; ++k) {
      for (uint32_t i = 0; i < depth_; ++i, ++level) Descend(answers[*level].rows, at[k]);
    }
    uint8_t bytes[kTogether][kTile];
    std::memcpy(bytes, at, sizeof at);
    for (size_t b = 0; b < kTile; ++b) {
      sums[b] += leaf[bytes[0][b]] + leaf[size + bytes[1][b]] + leaf[2 * size + bytes[2][b]] +
                 leaf[3 * size + bytes[3][b]];
    }
  }
  for (size_t b = 0; b < kTile; ++b) scores[RowOf(b)] = sums[b];
}

}  // namespace lede::article
