// A table whose rows are looked up by their first column: a packed .tsv.
#include "data/lexicon.h"

#include <algorithm>

#include "base/read_bytes.h"
#include "data/pack.h"

namespace lede::data {
namespace {

bool IsOf(std::string_view row, std::string_view key) {
  return row.substr(0, key.size()) == key && (row.size() == key.size() || row[key.size()] == '\t');
}

// 0 for "A". Keys that do not begin with a letter give a value below 0 or past the last letter.
int LetterOf(std::string_view key) {
  return key.empty() ? -1 : static_cast<unsigned char>(key[0]) - 'A';
}

// One of 64 bits, chosen by the second and third characters.
uint64_t MarkOf(std::string_view key_or_row) {
  const auto at = [&](size_t i) -> uint32_t {
    return i < key_or_row.size() ? static_cast<unsigned char>(key_or_row[i]) : '\t';
  };
  const uint32_t second = at(1), third = second == '\t' ? second : at(2);
  return uint64_t{1} << (5 * second + third) % 64;
}

}  // namespace

Lexicon::Lexicon(std::string_view packed) : packed_(packed) {
  if (packed.size() < 8) return;
  const uint32_t rows = ReadAt<uint32_t>(packed, 0);
  if (rows < packed.size() / 4) rows_ = rows;
  int next = 0;
  for (uint32_t i = 0; i < rows_; ++i) {
    const int letter = LetterOf(row(i));
    for (; next <= std::min<int>(letter, kLetters); ++next) starts_[static_cast<size_t>(next)] = i;
    if (letter >= 0 && letter < static_cast<int>(kLetters))
      marks_[static_cast<size_t>(letter)] |= MarkOf(row(i));
  }
  std::fill(starts_.begin() + next, starts_.end(), rows_);
}

void Lexicon::Read(const Pack& pack, std::string_view name) { *this = Lexicon(pack.Find(name)); }

uint32_t Lexicon::LowerBound(uint32_t low, uint32_t high, std::string_view wanted) const {
  while (low < high) {
    const uint32_t middle = low + (high - low) / 2;
    // The tab after the key sorts before every character of `wanted`.
    if (row(middle) < wanted) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

std::string_view Lexicon::row(uint32_t index) const {
  const size_t begin = ReadAt<uint32_t>(packed_, 4 + 4 * size_t{index});
  const size_t end = ReadAt<uint32_t>(packed_, 8 + 4 * size_t{index});
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
  uint32_t low = 0, high = rows_;
  const size_t letter = static_cast<size_t>(LetterOf(wanted));
  if (letter < kLetters) {
    if ((marks_[letter] & MarkOf(wanted)) == 0) return {0, 0};
    low = starts_[letter], high = starts_[letter + 1];
  }
  low = LowerBound(low, high, wanted);
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
