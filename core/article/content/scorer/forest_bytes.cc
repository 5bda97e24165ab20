// Reads and writes the bytes of a forest.
#include <algorithm>
#include <limits>

#include "article/content/scorer/forest.h"
#include "base/read_bytes.h"

namespace lede::article {
namespace {

constexpr uint32_t kMaxColumns = 1024, kMaxDepth = 8;

template <typename T>
void Append(T value, std::string* out) {
  out->append(reinterpret_cast<const char*>(&value), sizeof value);
}

size_t TreeBytes(uint32_t depth) { return size_t{4} * depth + (size_t{2} << depth); }

}  // namespace

bool Forest::Read(std::string_view bytes, size_t* at) {
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
  // Trees are evaluated a few at a time; pads the last group with trees whose leaves are 0.
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
