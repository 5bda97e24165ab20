// A table of rows looked up by their first column: a packed .tsv.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace lede::data {

class Pack;

// A view into packed bytes (u32 rows, u32 starts[rows + 1], then the rows), sorted by key bytewise;
// lookups are binary searches among the keys of one letter, if one of these goes on like the word.
// A key may stand in several rows; a file without a tab is a set of keys.
class Lexicon {
 public:
  Lexicon() = default;
  explicit Lexicon(std::string_view packed);

  // Makes it the table of that name; empty if the pack has none.
  void Read(const Pack& pack, std::string_view name);

  uint32_t size() const { return rows_; }
  std::string_view row(uint32_t index) const;  // the whole line
  std::string_view key(uint32_t index) const;
  std::string_view value(uint32_t index) const;  // what follows the first tab

  bool Contains(std::string_view key) const { return Find(key).has_value(); }
  std::optional<std::string_view> Find(std::string_view key) const;  // the first row's value
  // Rows [first, end) whose key is `key`.
  struct Range {
    uint32_t first, end;
  };
  Range FindAll(std::string_view key) const;

 private:
  // The first row of [low, high) whose key is not less.
  uint32_t LowerBound(uint32_t low, uint32_t high, std::string_view key) const;

  static constexpr size_t kLetters = 'z' - 'A' + 1;  // with the signs between "Z" and "a"
  std::string_view packed_;
  uint32_t rows_ = 0;
  // Where the keys of each letter start, and where those of the last end.
  std::array<uint32_t, kLetters + 1> starts_{};
  // How the keys of each letter go on: a bit for a second and third character, shared by some.
  std::array<uint64_t, kLetters> marks_{};
};

// The columns of a value, split at tabs.
std::vector<std::string_view> Columns(std::string_view value);

}  // namespace lede::data
