// Boosted oblivious trees: one question a level, the same in all its nodes.
#include "article/content/forest.h"

#include <algorithm>
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

// Reads one column's cuts at `*at` and moves `*at` past them.
bool ReadCuts(std::string_view bytes, size_t* at, std::vector<float>* cuts) {
  if (bytes.size() < *at + 4) return false;
  const size_t count = ReadAt<uint32_t>(bytes, *at);
  *at += 4;
  if (count > 255 || bytes.size() - *at < 4 * count) return false;
  for (size_t i = 0; i < count; ++i) cuts->push_back(ReadAt<float>(bytes, *at + 4 * i));
  *at += 4 * count;
  return true;
}

// Four rows at once; every compiler makes one instruction of an operator.
using Floats = float __attribute__((vector_size(16)));
using Ints = int32_t __attribute__((vector_size(16)));
constexpr size_t kLanes = 4, kVectors = FeatureMatrix::kTile / kLanes;

// A number for each row of a tile.
struct RowInts {
  Ints at[kVectors];
};

// Appends to each leaf the answer of its row, as the lowest bit.
void Ask(const float* values, float cut, RowInts* leaves) {
  const Floats cuts = {cut, cut, cut, cut};
  for (size_t i = 0; i < kVectors; ++i) {
    Floats rows;
    std::memcpy(&rows, __builtin_assume_aligned(values + i * kLanes, sizeof rows), sizeof rows);
    const Ints above = rows > cuts;  // -1 if so
    leaves->at[i] = leaves->at[i] + leaves->at[i] - above;
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
  std::vector<std::vector<float>> cuts(columns);
  for (std::vector<float>& column : cuts) {
    if (!ReadCuts(bytes, &next, &column)) return false;
  }
  if (bytes.size() - next < trees_ * TreeBytes(depth_)) return false;
  for (uint32_t tree = 0; tree < trees_; ++tree, next += TreeBytes(depth_)) {
    if (!ReadTree(bytes.substr(next), cuts)) return false;
  }
  columns_ = columns;
  *at = next;
  return true;
}

bool Forest::ReadTree(std::string_view bytes, const std::vector<std::vector<float>>& cuts) {
  for (uint32_t level = depth_; level-- > 0;) {
    const uint16_t column = ReadAt<uint16_t>(bytes, 4 * level);
    const uint16_t cut = ReadAt<uint16_t>(bytes, 4 * level + 2);
    if (column >= cuts.size()) return false;
    constexpr float kNever = std::numeric_limits<float>::infinity();
    questions_.push_back({column, cut < cuts[column].size() ? cuts[column][cut] : kNever});
  }
  for (size_t leaf = 0; leaf < size_t{1} << depth_; ++leaf) {
    leaves_.push_back(ReadAt<int16_t>(bytes, 4 * depth_ + 2 * leaf));
  }
  return true;
}

std::vector<int32_t> Forest::Score(const FeatureMatrix& features) const {
  constexpr size_t kTile = FeatureMatrix::kTile;
  std::vector<int32_t> scores((features.rows() + kTile - 1) / kTile * kTile);
  for (size_t row = 0; row < features.rows(); row += kTile) {
    ScoreTile(features.column(0, row), scores.data() + row);
  }
  scores.resize(features.rows());
  return scores;
}

void Forest::ScoreTile(const float* columns, int32_t* scores) const {
  RowInts sums;
  std::fill_n(sums.at, kVectors, Ints{bias_, bias_, bias_, bias_});
  const Question* question = questions_.data();
  const int32_t* leaf = leaves_.data();
  for (uint32_t tree = 0; tree < trees_; ++tree, leaf += size_t{1} << depth_) {
    RowInts leaves;
    std::fill_n(leaves.at, kVectors, Ints{});
    for (uint32_t level = 0; level < depth_; ++level, ++question) {
      Ask(columns + question->column * FeatureMatrix::kTile, question->cut, &leaves);
    }
    for (size_t i = 0; i < kVectors; ++i) {
      const Ints at = leaves.at[i];
      sums.at[i] += Ints{leaf[at[0]], leaf[at[1]], leaf[at[2]], leaf[at[3]]};
    }
  }
  std::memcpy(scores, sums.at, sizeof sums.at);
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
