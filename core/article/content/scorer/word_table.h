// A learned table of how often text with a given word belongs to an article.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace lede::article {

// Maps the hash of a word to signed log-odds in 1/16 nat; 0 for unknown words. A view into the
// weights. Layout: u32 slots (a power of two, or 0), then slots × u32 keys (0: free), then slots ×
// i8 values, padded to a multiple of 4. Open addressing from `hash & (slots - 1)`.
class WordTable {
 public:
  WordTable() = default;
  // Reads the table at `*at` and moves `*at` past it. Returns false if there is no valid table.
  bool Read(std::string_view bytes, size_t* at);

  int Find(uint32_t hash) const { return MayHold(hash) ? Search(hash) : 0; }

 private:
  // False for nine in ten words that are not in the table; for those, Search would take eight
  // probes.
  bool MayHold(uint32_t hash) const {
    const uint32_t bit = BitOf(hash);
    return (filter_[bit / 64] >> (bit % 64) & 1) != 0;
  }
  uint32_t BitOf(uint32_t hash) const { return (hash * 0x9E3779B1u) >> filter_shift_; }
  int Search(uint32_t hash) const;
  void FillFilter();

  uint32_t slots_ = 0;
  std::string_view keys_;
  const int8_t* values_ = nullptr;
  // A Bloom filter: one bit per key, eight bits per slot.
  std::vector<uint64_t> filter_ = std::vector<uint64_t>(1);
  int filter_shift_ = 31;
};

// The bytes that Read takes. Keys must be unique and not 0.
std::string PackWordTable(const std::vector<std::pair<uint32_t, int8_t>>& entries);

}  // namespace lede::article
