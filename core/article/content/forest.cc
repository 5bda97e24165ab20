// Boosted oblivious trees: one question a level, the same in all its nodes.
#include "article/content/forest.h"

#include <algorithm>
#include <cstring>

namespace lede::article {
namespace {

constexpr uint32_t kMaxColumns = 1024, kMaxDepth = 8;  // a leaf is a byte

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

// The number of cuts below the value, at most 255.
uint8_t BinOf(const std::vector<float>& cuts, float value) {
  // A binary search without a branch to guess wrong.
  const float* first = cuts.data();
  for (size_t count = cuts.size(); count > 0;) {
    const size_t half = (count + 1) / 2;
    first += first[half - 1] < value ? half : 0;
    count -= half;
  }
  return static_cast<uint8_t>(first - cuts.data());
}

// The bins of a column's values; neighbours are often equal.
void FillBins(const std::vector<float>& cuts, const float* values, size_t rows, uint8_t* bins) {
  for (size_t row = 0; row < rows; ++row) {
    const bool as_before = row > 0 && values[row] == values[row - 1];
    bins[row] = as_before ? bins[row - 1] : BinOf(cuts, values[row]);
  }
}

// Sets the bit of one question in the leaves of the rows that say yes: sixteen rows at once where
// the compiler vectorises bytes.
void Ask(const uint8_t* answers, uint8_t cut, uint8_t bit, size_t rows, uint8_t* leaves) {
  for (size_t row = 0; row < rows; ++row) {
    leaves[row] = static_cast<uint8_t>(leaves[row] | (answers[row] > cut ? bit : 0));
  }
}

}  // namespace

bool Forest::Read(std::string_view bytes, size_t* at) {
  if (bytes.size() < *at + 16) return false;
  const uint32_t columns = ReadAt<uint32_t>(bytes, *at);
  trees_ = ReadAt<uint32_t>(bytes, *at + 4);
  depth_ = ReadAt<uint32_t>(bytes, *at + 8);
  bias_ = ReadAt<int32_t>(bytes, *at + 12);
  if (columns > kMaxColumns || depth_ > kMaxDepth) return false;
  size_t next = *at + 16;
  cuts_.assign(columns, {});
  for (std::vector<float>& cuts : cuts_) {
    if (bytes.size() < next + 4) return false;
    const size_t count = ReadAt<uint32_t>(bytes, next);
    next += 4;
    if (count > 255 || bytes.size() - next < 4 * count) return false;
    for (size_t i = 0; i < count; ++i) cuts.push_back(ReadAt<float>(bytes, next + 4 * i));
    next += 4 * count;
  }
  const size_t size = trees_ * TreeBytes(depth_);
  if (bytes.size() - next < size) return false;
  body_ = bytes.substr(next, size);
  *at = next + size;
  for (uint32_t tree = 0; tree < trees_; ++tree) {
    for (uint32_t level = 0; level < depth_; ++level) {
      if (ReadAt<uint16_t>(body_, tree * TreeBytes(depth_) + 4 * level) >= columns) return false;
    }
  }
  return true;
}

std::vector<int32_t> Forest::Score(const FeatureMatrix& features) const {
  const size_t rows = features.rows();
  std::vector<uint8_t> bins(cuts_.size() * rows);
  for (size_t column = 0; column < cuts_.size(); ++column) {
    if (cuts_[column].empty()) continue;
    FillBins(cuts_[column], features.column(column), rows, bins.data() + column * rows);
  }
  std::vector<int32_t> scores(rows, bias_);
  std::vector<uint8_t> leaves(rows);
  for (uint32_t tree = 0; tree < trees_; ++tree) {
    const size_t at = tree * TreeBytes(depth_);
    std::fill(leaves.begin(), leaves.end(), uint8_t{0});
    for (uint32_t level = 0; level < depth_; ++level) {
      const uint16_t column = ReadAt<uint16_t>(body_, at + 4 * level);
      const uint16_t cut = ReadAt<uint16_t>(body_, at + 4 * level + 2);
      if (cut > 255) continue;  // no value is above
      Ask(bins.data() + column * rows, static_cast<uint8_t>(cut), static_cast<uint8_t>(1 << level),
          rows, leaves.data());
    }
    for (size_t row = 0; row < rows; ++row) {
      scores[row] += ReadAt<int16_t>(body_, at + 4 * depth_ + 2 * leaves[row]);
    }
  }
  return scores;
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
