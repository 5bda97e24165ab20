// Boosted oblivious trees: one question a level, the same in all its nodes.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "article/content/feature_matrix.h"

namespace lede::article {

// Method: gradient boosting (Friedman 2001) over oblivious trees (Kohavi 1994; CatBoost 2018),
// chosen because all rows answer one question at once. Layout, little endian:
//   u32 columns, u32 trees, u32 depth, i32 bias
//   per column: u32 count, count × f32 cuts, ascending
//   per tree:   depth × (u16 column, u16 cut), 2^depth × i16 leaves
class Forest {
 public:
  // Reads the forest at `*at` and moves `*at` past it; false if the bytes hold none. Precondition:
  // it is empty.
  bool Read(std::string_view bytes, size_t* at);

  size_t columns() const { return columns_; }
  // One score a row, in 1/1024 of log-odds; equal on every machine, since leaves are integers.
  // Precondition: as many columns as the forest has.
  std::vector<int32_t> Score(const FeatureMatrix& features) const;

 private:
  // Is the value of the column above the cut? Many trees ask alike, so each question has a number
  // and is asked once.
  struct Question {
    uint32_t column = 0;
    float cut = 0;
  };
  static constexpr uint32_t kTogether = 4;  // trees whose leaves are added at once
  static constexpr uint32_t kUnasked = 0xFFFFFFFF;
  struct Cut {
    float value = 0;
    uint32_t question = kUnasked;
  };
  // To one question, of each row of a tile, in the order that forest.cc's RowOf gives.
  struct alignas(16) Answers {
    uint8_t rows[FeatureMatrix::kTile];
  };

  // Reads one column's cuts at `*at` and moves `*at` past them. Behind them stands one that no
  // value is above: what a question asks that has no cut.
  static bool ReadCuts(std::string_view bytes, size_t* at, std::vector<Cut>* cuts);
  // Reads one tree whose bytes are all there; false if it asks for a column that is none.
  bool ReadTree(std::string_view bytes, std::vector<std::vector<Cut>>* cuts);
  void AddEmptyTree();
  // The scores of the rows of one tile.
  void ScoreTile(const Answers* answers, int32_t* scores) const;

  size_t columns_ = 0;
  uint32_t trees_ = 0, depth_ = 0;
  int32_t bias_ = 0;
  std::vector<Question> questions_;
  std::vector<uint32_t> levels_;  // their numbers, depth_ a tree, the last level's first
  std::vector<int32_t> leaves_;   // 2^depth_ a tree
};

// Trees as they are learned; Pack gives the bytes that Forest::Read takes.
struct Tree {
  struct Question {
    uint16_t column = 0, cut = 0;  // is the value above cuts[column][cut]?
  };
  std::vector<Question> questions;
  std::vector<int16_t> leaves;  // bit k of the index is the answer to question k
};

std::string PackForest(const std::vector<std::vector<float>>& cuts, const std::vector<Tree>& trees,
                       int32_t bias);

}  // namespace lede::article
