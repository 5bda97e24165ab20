// A learned table of how often text with a given word belongs to an article.
#include "article/content/scorer/word_table.h"

#include <bit>

#include "base/read_bytes.h"

namespace lede::article {
namespace {

size_t PaddedValues(uint32_t slots) { return (size_t{slots} + 3) / 4 * 4; }

}  // namespace

bool WordTable::Read(std::string_view bytes, size_t* at) {
  if (bytes.size() < *at + 4) return false;
  const uint32_t slots = ReadAt<uint32_t>(bytes, *at);
  const size_t size = 4 + 4 * size_t{slots} + PaddedValues(slots);
  if ((slots & (slots - 1)) != 0 || bytes.size() - *at < size) return false;
  slots_ = slots;
  keys_ = bytes.substr(*at + 4, 4 * size_t{slots});
  values_ = reinterpret_cast<const int8_t*>(keys_.data() + keys_.size());
  *at += size;
  FillFilter();
  return true;
}

void WordTable::FillFilter() {
  filter_.assign(slots_ / 8 + 1, 0);
  filter_shift_ = 32 - static_cast<int>(std::bit_width(slots_ | 1)) - 2;
  for (uint32_t slot = 0; slot < slots_; ++slot) {
    const uint32_t key = ReadNth<uint32_t>(keys_, slot);
    const uint32_t bit = BitOf(key);
    if (key != 0) filter_[bit / 64] |= uint64_t{1} << (bit % 64);
  }
}

int WordTable::Search(uint32_t hash) const {
  if (hash == 0) return 0;
  uint32_t slot = hash;
  for (uint32_t tried = 0; tried < slots_; ++tried, ++slot) {
    const uint32_t key = ReadNth<uint32_t>(keys_, slot & (slots_ - 1));
    if (key == hash) return values_[slot & (slots_ - 1)];
    if (key == 0) return 0;
  }
  return 0;
}

std::string PackWordTable(const std::vector<std::pair<uint32_t, int8_t>>& entries) {
  uint32_t slots = 4;
  while (slots * 3 / 4 < entries.size()) slots *= 2;
  std::vector<uint32_t> keys(slots);
  std::string values(PaddedValues(slots), '\0');
  for (const auto& [key, value] : entries) {
    uint32_t slot = key & (slots - 1);
    while (keys[slot] != 0) slot = (slot + 1) & (slots - 1);
    keys[slot] = key;
    values[slot] = static_cast<char>(value);
  }
  std::string out(reinterpret_cast<const char*>(&slots), 4);
  out.append(reinterpret_cast<const char*>(keys.data()), 4 * keys.size());
  return out + values;
}

}  // namespace lede::article
