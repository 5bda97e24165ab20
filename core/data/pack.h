// The data file: weights and lexicons in one checksummed block of bytes, used without copying.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace lede::data {

// A view: the bytes must outlive it. Layout, little endian:
//   "LEDEDATA"  u32 entries  u32 zero  u64 hash of everything after it
//   per entry:  char name[40] (zero padded)  u32 offset  u32 size
//   the contents
// Offsets count from the start of the file and are multiples of 8.
class Pack {
 public:
  // Checks size, layout and hash; the error says which one is wrong.
  static Result<Pack> Open(std::string_view bytes);

  // The content called `name` ("titles.en.tsv", "entities.bin"), or empty if there is none.
  std::string_view Find(std::string_view name) const;
  std::vector<std::string_view> names() const;

 private:
  std::string_view bytes_;
  uint32_t entries_ = 0;
};

uint64_t HashBytes(std::string_view bytes);  // 8 bytes per step; not cryptographic

}  // namespace lede::data
