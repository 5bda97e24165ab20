// How often text that goes with a word belongs to an article: a learned table.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace lede::article {

// Hash of a word to its log-odds in 1/16 nat, signed; 0 for unknown words. A view into the weights.
// Layout: u32 slots (a power of two, or 0), then slots × u32 keys (0: free), then slots × i8
// values; open addressing from `hash & (slots - 1)`, padded to a multiple of 4.
class WordTable {
 public:
  WordTable() = default;
  // Reads the table at `*at` and moves `*at` past it; false if the bytes hold none.
  bool Read(std::string_view bytes, size_t* at);

  int Find(uint32_t hash) const { return MayHold(hash) ? Search(hash) : 0; }

 private:
  // False for nine in ten of the words that the table lacks; Search would need eight looks to tell.
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
  // A bit for each key, eight bits a slot.
  std::vector<uint64_t> filter_ = std::vector<uint64_t>(1);
  int filter_shift_ = 31;
};

// The bytes that Read takes. Keys are unique and not 0.
std::string PackWordTable(const std::vector<std::pair<uint32_t, int8_t>>& entries);

}  // namespace lede::article
