// A table whose rows are looked up by their first column: a packed .tsv.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace lede::data {

class Pack;

// A view into packed bytes: u32 rows, u32 starts[rows + 1], then the rows, sorted bytewise by key.
// Lookup is a binary search among the keys with the same first letter, and is skipped if none of
// them continues like the word. Several rows may have the same key. A file without tabs is a set of
// keys.
class Lexicon {
 public:
  Lexicon() = default;
  explicit Lexicon(std::string_view packed);

  // Reads the table called `name`; the result is empty if the pack has none.
  void Read(const Pack& pack, std::string_view name);

  uint32_t size() const { return rows_; }
  std::string_view row(uint32_t index) const;  // the whole line
  std::string_view key(uint32_t index) const;
  std::string_view value(uint32_t index) const;  // everything after the first tab

  bool Contains(std::string_view key) const { return Find(key).has_value(); }
  std::optional<std::string_view> Find(std::string_view key) const;  // the first row's value
  // The rows [first, end) with the key `key`.
  struct Range {
    uint32_t first, end;
  };
  Range FindAll(std::string_view key) const;

 private:
  // The first row in [low, high) whose key is not less than `key`.
  uint32_t LowerBound(uint32_t low, uint32_t high, std::string_view key) const;

  static constexpr size_t kLetters = 'z' - 'A' + 1;  // including the signs between "Z" and "a"
  std::string_view packed_;
  uint32_t rows_ = 0;
  // Where the keys of each letter start; the last entry is the end.
  std::array<uint32_t, kLetters + 1> starts_{};
  // How the keys of each letter continue: one bit for each pair of second and third characters;
  // several pairs share a bit.
  std::array<uint64_t, kLetters> marks_{};
};

// Splits a value into its columns, at the tabs.
std::vector<std::string_view> Columns(std::string_view value);

}  // namespace lede::data
