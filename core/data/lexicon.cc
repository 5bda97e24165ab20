// A table of rows looked up by their first column: a packed .tsv.
#include "data/lexicon.h"

#include <cstring>

namespace lede::data {
namespace {

uint32_t ReadU32(std::string_view bytes, size_t at) {
  uint32_t value;
  std::memcpy(&value, bytes.data() + at, sizeof value);
  return value;
}

bool IsOf(std::string_view row, std::string_view key) {
  return row.substr(0, key.size()) == key && (row.size() == key.size() || row[key.size()] == '\t');
}

}  // namespace

Lexicon::Lexicon(std::string_view packed) : packed_(packed) {
  if (packed.size() < 8) return;
  const uint32_t rows = ReadU32(packed, 0);
  if (rows < packed.size() / 4) rows_ = rows;
  uint32_t low = 0;
  for (size_t i = 0; i <= kLetters; ++i) {
    const char letter = static_cast<char>('a' + i);
    starts_[i] = low = LowerBound(low, rows_, {&letter, 1});
  }
}

uint32_t Lexicon::LowerBound(uint32_t low, uint32_t high, std::string_view wanted) const {
  while (low < high) {
    const uint32_t middle = low + (high - low) / 2;
    // The tab behind the key is less than any character of `wanted`.
    if (row(middle) < wanted) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

std::string_view Lexicon::row(uint32_t index) const {
  const size_t begin = ReadU32(packed_, 4 + 4 * size_t{index});
  const size_t end = ReadU32(packed_, 8 + 4 * size_t{index});
  return packed_.substr(begin, end - begin);
}

std::string_view Lexicon::key(uint32_t index) const {
  const std::string_view line = row(index);
  return line.substr(0, line.find('\t'));
}

std::string_view Lexicon::value(uint32_t index) const {
  const std::string_view line = row(index);
  const size_t tab = line.find('\t');
  return tab == std::string_view::npos ? std::string_view() : line.substr(tab + 1);
}

Lexicon::Range Lexicon::FindAll(std::string_view wanted) const {
  const size_t letter = wanted.empty() ? kLetters : static_cast<size_t>(wanted[0] - 'a');
  const bool is_small = letter < kLetters;
  const uint32_t low = is_small ? LowerBound(starts_[letter], starts_[letter + 1], wanted)
                                : LowerBound(0, rows_, wanted);
  uint32_t end = low;
  while (end < rows_ && IsOf(row(end), wanted)) ++end;
  return {low, end};
}

std::optional<std::string_view> Lexicon::Find(std::string_view wanted) const {
  const Range range = FindAll(wanted);
  if (range.first == range.end) return std::nullopt;
  return value(range.first);
}

std::vector<std::string_view> Columns(std::string_view value) {
  std::vector<std::string_view> columns;
  for (;;) {
    const size_t tab = value.find('\t');
    columns.push_back(value.substr(0, tab));
    if (tab == std::string_view::npos) return columns;
    value.remove_prefix(tab + 1);
  }
}

}  // namespace lede::data
