// The cluster of words of like use that a word belongs to.
#pragma once

#include <cstdint>
#include <string_view>

#include "base/result.h"

namespace lede::mentions {

// Three granularities of one hierarchy, and a clustering apart from it, whose borders run
// elsewhere; 0 stands for "unknown word" in each.
struct ClusterPath {
  uint16_t fine = 0, middle = 0, coarse = 0;
  uint16_t other = 0;
};

// A view of packed bytes, little endian, which must outlive it:
//   "LEDEWCL1"  u32 fine clusters  u32 slots  u32 seed  u32 zero
//   u8 middle[fine]  u8 coarse[fine]  u24 slots[slots]
// The slots are a static function (Botelho, Pagh, Ziviani 2007; the layout of xor filters, Graf and
// Lemire 2020): the exclusive or of a word's three slots is its clusters and a check (fine | other
// | check, low bits first); words themselves are not stored. A word that was not stored is taken
// for one in 1 of 16 cases.
class WordClusters {
 public:
  static constexpr uint32_t kFineBits = 11, kOtherBits = 9, kCheckBits = 4;
  static constexpr uint32_t kSlotBytes = 3;

  WordClusters() = default;
  static Result<WordClusters> Open(std::string_view packed);

  // `word`: the hash of the lower-cased word (WordForm::lower).
  ClusterPath Find(uint32_t word) const;

  // The three slots of a word and its check bits, in place.
  struct Place {
    uint32_t slot[3];
    uint32_t check;  // of kCheckBits
  };
  static Place PlaceOf(uint32_t word, uint32_t seed, uint32_t slots);

 private:
  uint32_t Slot(uint32_t index) const;

  std::string_view middle_, coarse_, slots_;
  uint32_t fine_ = 0, count_ = 0, seed_ = 0;
};

}  // namespace lede::mentions
