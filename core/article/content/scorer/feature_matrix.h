// The input of a forest: one row of numbers per block or page.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace lede::article {

// Values are stored in tiles of kTile rows, and by column within a tile: values that the forest
// compares together are adjacent, and a tile fits into the L1 cache.
class FeatureMatrix {
 public:
  static constexpr size_t kTile = 32;

  // `room` is the number of columns that Widen adds.
  FeatureMatrix(size_t columns, size_t rows, size_t room = 0)
      : columns_(columns),
        stride_(columns + room),
        rows_(rows),
        values_((rows + kTile - 1) / kTile * stride_) {
    for (size_t i = rows / kTile * stride_; i < values_.size(); ++i) values_[i].rows.fill(0);
  }

  size_t columns() const { return columns_; }
  size_t rows() const { return rows_; }
  float& at(size_t column, size_t row) {
    return values_[row / kTile * stride_ + column].rows[row % kTile];
  }
  float at(size_t column, size_t row) const {
    return values_[row / kTile * stride_ + column].rows[row % kTile];
  }
  // Turns the reserved room into columns.
  void Widen() { columns_ = stride_; }
  // The values of kTile rows starting at `row`, a multiple of kTile. Rows past the end are 0.
  const float* column(size_t column, size_t row) const {
    return values_[row / kTile * stride_ + column].rows.data();
  }

 private:
  friend class FeatureRow;

  struct alignas(16) Column {
    Column() {}  // uninitialized: every row of the page is written before it is read
    std::array<float, kTile> rows;
  };

  size_t columns_, stride_, rows_;
  std::vector<Column> values_;
};

// 0 if `whole` is 0.
inline float Ratio(uint32_t part, uint32_t whole) {
  return whole == 0 ? 0.0f : static_cast<float>(part) / static_cast<float>(whole);
}

// Writes one row, column by column.
class FeatureRow {
 public:
  FeatureRow(FeatureMatrix* matrix, size_t row, size_t first_column = 0)
      : next_(&matrix->values_[row / FeatureMatrix::kTile * matrix->stride_ + first_column]),
        row_(row % FeatureMatrix::kTile) {}

  void Add(float value) { (next_++)->rows[row_] = value; }

 private:
  FeatureMatrix::Column* next_;
  size_t row_;
};

}  // namespace lede::article
