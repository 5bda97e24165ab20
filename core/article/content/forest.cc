// Boosted oblivious trees: one question a level, the same in all its nodes.
#include "article/content/forest.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>

namespace lede::article {
namespace {

constexpr uint32_t kMaxColumns = 1024, kMaxDepth = 8;

template <typename T>
T ReadAt(std::string_view bytes, size_t at) {
  T value;
  std::memcpy(&value, bytes.data() + at, sizeof value);
  return value;
}

template <typename T>
void Append(T value, std::string* out) {
  out->append(reinterpret_cast<const char*>(&value), sizeof value);
}

size_t TreeBytes(uint32_t depth) { return size_t{4} * depth + (size_t{2} << depth); }

constexpr size_t kTile = FeatureMatrix::kTile;
constexpr uint32_t kTogether = 4;  // trees whose leaves are added at once

// Four and sixteen rows at once; every compiler makes one instruction of an operator.
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

// All bits of a lane if the value is above the cut, else none.
Ints Above(const float* values, Floats cuts) {
  return reinterpret_cast<Ints>(LoadVector<Floats>(values) > cuts);
}

// -1 for each row of a tile whose value is above the cut, else 0. Each lane of four vectors gives
// one byte: byte b is the answer of row RowOf(b).
void Ask(const float* values, float cut, uint8_t* answers) {
  const Floats cuts = {cut, cut, cut, cut};
  for (size_t i = 0; i < kVectors; ++i, values += 16, answers += 16) {
    const Ints all = (Above(values, cuts) & 0xFF) | (Above(values + 4, cuts) & 0xFF00) |
                     (Above(values + 8, cuts) & 0xFF0000) | (Above(values + 12, cuts) & 0xFF000000);
    std::memcpy(answers, &all, sizeof all);
  }
}

constexpr size_t RowOf(size_t byte) { return byte / 16 * 16 + byte % 4 * 4 + byte / 4 % 4; }

// Appends to each leaf the answer of its row, as the lowest bit.
void Descend(const uint8_t* answers, Bytes* leaves) {
  for (size_t i = 0; i < kVectors; ++i) {
    leaves[i] = leaves[i] + leaves[i] - LoadVector<Bytes>(answers + i * sizeof(Bytes));
  }
}

}  // namespace

bool Forest::Read(std::string_view bytes, size_t* at) {
  *this = Forest();
  if (bytes.size() < *at + 16) return false;
  const uint32_t columns = ReadAt<uint32_t>(bytes, *at);
  trees_ = ReadAt<uint32_t>(bytes, *at + 4);
  depth_ = ReadAt<uint32_t>(bytes, *at + 8);
  bias_ = ReadAt<int32_t>(bytes, *at + 12);
  if (columns > kMaxColumns || depth_ > kMaxDepth) return false;
  size_t next = *at + 16;
  std::vector<std::vector<Cut>> cuts(columns);
  for (std::vector<Cut>& column : cuts) {
    if (!ReadCuts(bytes, &next, &column)) return false;
  }
  if (bytes.size() - next < trees_ * TreeBytes(depth_)) return false;
  for (uint32_t tree = 0; tree < trees_; ++tree, next += TreeBytes(depth_)) {
    if (!ReadTree(bytes.substr(next), &cuts)) return false;
  }
  // Trees are added a few at once: the last are followed by some whose leaves are nothing.
  while (trees_ % kTogether != 0) AddEmptyTree();
  columns_ = columns;
  *at = next;
  return true;
}

bool Forest::ReadCuts(std::string_view bytes, size_t* at, std::vector<Cut>* cuts) {
  if (bytes.size() < *at + 4) return false;
  const size_t count = ReadAt<uint32_t>(bytes, *at);
  *at += 4;
  if (count > 255 || bytes.size() - *at < 4 * count) return false;
  for (size_t i = 0; i < count; ++i) cuts->push_back({ReadAt<float>(bytes, *at + 4 * i), kUnasked});
  cuts->push_back({std::numeric_limits<float>::infinity(), kUnasked});
  *at += 4 * count;
  return true;
}

bool Forest::ReadTree(std::string_view bytes, std::vector<std::vector<Cut>>* cuts) {
  for (uint32_t level = depth_; level-- > 0;) {
    const uint16_t column = ReadAt<uint16_t>(bytes, 4 * level);
    const size_t at = ReadAt<uint16_t>(bytes, 4 * level + 2);
    if (column >= cuts->size()) return false;
    Cut& cut = (*cuts)[column][std::min(at, (*cuts)[column].size() - 1)];
    if (cut.question == kUnasked) {
      cut.question = static_cast<uint32_t>(questions_.size());
      questions_.push_back({column, cut.value});
    }
    levels_.push_back(cut.question);
  }
  for (size_t leaf = 0; leaf < size_t{1} << depth_; ++leaf) {
    leaves_.push_back(ReadAt<int16_t>(bytes, 4 * depth_ + 2 * leaf));
  }
  return true;
}

void Forest::AddEmptyTree() {
  ++trees_;
  levels_.resize(levels_.size() + depth_);
  leaves_.resize(leaves_.size() + (size_t{1} << depth_));
}

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

std::string PackForest(const std::vector<std::vector<float>>& cuts, const std::vector<Tree>& trees,
                       int32_t bias) {
  std::string out;
  Append(static_cast<uint32_t>(cuts.size()), &out);
  Append(static_cast<uint32_t>(trees.size()), &out);
  Append(static_cast<uint32_t>(trees.empty() ? 0 : trees[0].questions.size()), &out);
  Append(bias, &out);
  for (const std::vector<float>& column : cuts) {
    Append(static_cast<uint32_t>(column.size()), &out);
    for (const float cut : column) Append(cut, &out);
  }
  for (const Tree& tree : trees) {
    for (const Tree::Question question : tree.questions) {
      Append(question.column, &out);
      Append(question.cut, &out);
    }
    for (const int16_t leaf : tree.leaves) Append(leaf, &out);
  }
  return out;
}

}  // namespace lede::article
