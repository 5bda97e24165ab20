// Gradient-boosted oblivious trees, in which all nodes of a level ask the same question.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "article/content/scorer/feature_matrix.h"

namespace lede::article {

// Method: gradient boosting (Friedman 2001) over oblivious trees (Kohavi 1994; CatBoost 2018),
// which let a question be answered for all rows at once. Layout, little endian:
//   u32 columns, u32 trees, u32 depth, i32 bias
//   per column: u32 count, count × f32 cuts, ascending
//   per tree:   depth × (u16 column, u16 cut), 2^depth × i16 leaves
class Forest {
 public:
  // Reads the forest at `*at` and moves `*at` past it. Returns false if there is no valid forest.
  // Precondition: this forest is empty.
  bool Read(std::string_view bytes, size_t* at);

  size_t columns() const { return columns_; }
  // One score per row, in units of 1/1024 of log-odds. Equal on every machine, because leaves are
  // integers. Precondition: `features` has the forest's number of columns.
  std::vector<int32_t> Score(const FeatureMatrix& features) const;

 private:
  // Is the value of the column above the cut? Many trees share questions, so each distinct question
  // has a number and is answered once.
  struct Question {
    uint32_t column = 0;
    float cut = 0;
  };
  static constexpr uint32_t kTogether = 4;  // trees whose leaves are added together
  static constexpr uint32_t kUnasked = 0xFFFFFFFF;
  struct Cut {
    float value = 0;
    uint32_t question = kUnasked;
  };
  // The answers to one question for each row of a tile, in the order of RowOf in forest.cc.
  struct alignas(16) Answers {
    uint8_t rows[FeatureMatrix::kTile];
  };

  // Reads the cuts of one column at `*at` and moves `*at` past them. Appends a cut that no value is
  // above, for questions without a valid cut.
  static bool ReadCuts(std::string_view bytes, size_t* at, std::vector<Cut>* cuts);
  // Reads one tree, all of whose bytes are present. False if it refers to a column that does not
  // exist.
  bool ReadTree(std::string_view bytes, std::vector<std::vector<Cut>>* cuts);
  void AddEmptyTree();
  // The scores of the rows of one tile.
  void ScoreTile(const Answers* answers, int32_t* scores) const;

  size_t columns_ = 0;
  uint32_t trees_ = 0, depth_ = 0;
  int32_t bias_ = 0;
  std::vector<Question> questions_;
  std::vector<uint32_t> levels_;  // numbers of the questions, depth_ per tree, last level first
  std::vector<int32_t> leaves_;   // 2^depth_ per tree
};

// A tree as it is learned; Pack returns the bytes that Forest::Read takes.
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
