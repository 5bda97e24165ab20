// Numbers the distinct keys of a list.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace lede::article {

// Maps each added key to its index among the distinct keys, in the order they were first added.
// Open addressing, with at most half of the slots in use.
class KeyIndex {
 public:
  // `most`: the maximum number of keys that will be added, counting duplicates.
  explicit KeyIndex(size_t most = 0)
      : shift_(63 - static_cast<int>(std::bit_width(most))), slots_(size_t{1} << (64 - shift_)) {}

  uint32_t Add(uint64_t key) {
    uint32_t& slot = slots_[SlotOf(key)];
    if (slot == 0) {
      keys_.push_back(key);
      slot = static_cast<uint32_t>(keys_.size());
    }
    return slot - 1;
  }
  bool Has(uint64_t key) const { return !keys_.empty() && slots_[SlotOf(key)] != 0; }
  size_t size() const { return keys_.size(); }

 private:
  // The slot of the key, or the free slot where it would go.
  size_t SlotOf(uint64_t key) const {
    size_t at = (key * 0x9E3779B97F4A7C15u) >> shift_;
    while (slots_[at] != 0 && keys_[slots_[at] - 1] != key) at = (at + 1) & (slots_.size() - 1);
    return at;
  }

  int shift_;
  std::vector<uint32_t> slots_;  // index + 1; 0 if free
  std::vector<uint64_t> keys_;
};

}  // namespace lede::article
