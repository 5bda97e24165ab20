// Boosted oblivious trees: one question a level, the same in all its nodes.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace lede::article {

// Values by column; all columns have `rows` values.
class FeatureMatrix {
 public:
  FeatureMatrix(size_t columns, size_t rows)
      : columns_(columns), rows_(rows), values_(columns * rows) {}

  size_t columns() const { return columns_; }
  size_t rows() const { return rows_; }
  float& at(size_t column, size_t row) { return values_[column * rows_ + row]; }
  const float* column(size_t column) const { return values_.data() + column * rows_; }

 private:
  size_t columns_, rows_;
  std::vector<float> values_;
};

// A view into the weights. Method: gradient boosting (Friedman 2001) over oblivious trees (Kohavi
// 1994; CatBoost 2018), chosen because all rows answer one question at once. Layout, little endian:
//   u32 columns, u32 trees, u32 depth, i32 bias
//   per column: u32 count, count × f32 cuts, ascending
//   per tree:   depth × (u16 column, u16 cut), 2^depth × i16 leaves
class Forest {
 public:
  // Reads the forest at `*at` and moves `*at` past it; false if the bytes hold none.
  bool Read(std::string_view bytes, size_t* at);

  size_t columns() const { return cuts_.size(); }
  // One score a row, in 1/1024 of log-odds; equal on every machine, since leaves are integers.
  // Precondition: as many columns as the forest has.
  std::vector<int32_t> Score(const FeatureMatrix& features) const;

 private:
  std::vector<std::vector<float>> cuts_;
  uint32_t trees_ = 0, depth_ = 0;
  int32_t bias_ = 0;
  std::string_view body_;
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
