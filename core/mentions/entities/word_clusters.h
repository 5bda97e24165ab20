// Maps a word to its cluster of words that are used alike.
#pragma once

#include <cstdint>
#include <string_view>

#include "base/result.h"

namespace lede::mentions {

// Three levels of one hierarchy, and a second, independent clustering with different boundaries. 0
// means "unknown word" in each.
struct ClusterPath {
  uint16_t fine = 0, middle = 0, coarse = 0;
  uint16_t other = 0;
};

// A view of packed bytes, little endian, which must outlive it:
//   "LEDEWCL1"  u32 fine clusters  u32 slots  u32 seed  u32 zero
//   u8 middle[fine]  u8 coarse[fine]  u24 slots[slots]
// The slots are a static function (Botelho, Pagh, Ziviani 2007; laid out like the xor filters of
// Graf and Lemire 2020): the exclusive or of a word's three slots gives its clusters and a check
// (fine | other | check, low bits first). The words themselves are not stored, so 1 in 16 unknown
// words is mistaken for a known one.
class WordClusters {
 public:
  static constexpr uint32_t kFineBits = 11, kOtherBits = 9, kCheckBits = 4;
  static constexpr uint32_t kSlotBytes = 3;

  WordClusters() = default;
  static Result<WordClusters> Open(std::string_view packed);

  // `word`: the hash of the lower-cased word (WordForm::lower).
  ClusterPath Find(uint32_t word) const;

  // The three slots of a word, and its check bits shifted into position.
  struct Place {
    uint32_t slot[3];
    uint32_t check;  // kCheckBits of it
  };
  static Place PlaceOf(uint32_t word, uint32_t seed, uint32_t slots);

 private:
  uint32_t Slot(uint32_t index) const;

  std::string_view middle_, coarse_, slots_;
  uint32_t fine_ = 0, count_ = 0, seed_ = 0;
};

}  // namespace lede::mentions
