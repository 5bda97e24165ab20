// Maps a word to its cluster of words that are used alike.
#include "mentions/entities/word_clusters.h"

#include "base/read_bytes.h"
#include "mentions/entities/hashing.h"

namespace lede::mentions {
namespace {

constexpr std::string_view kMagic = "LEDEWCL1";
constexpr size_t kHeader = 24;

}  // namespace

Result<WordClusters> WordClusters::Open(std::string_view packed) {
  const Error bad{"bad_data", "the word clusters are damaged; build the data file again"};
  if (packed.size() < kHeader || packed.substr(0, 8) != kMagic) return bad;
  WordClusters clusters;
  clusters.fine_ = ReadAt<uint32_t>(packed, 8);
  clusters.count_ = ReadAt<uint32_t>(packed, 12);
  clusters.seed_ = ReadAt<uint32_t>(packed, 16);
  if (clusters.count_ < 3 || clusters.count_ % 3 != 0) return bad;
  if (packed.size() !=
      kHeader + uint64_t{2} * clusters.fine_ + uint64_t{kSlotBytes} * clusters.count_)
    return bad;
  clusters.middle_ = packed.substr(kHeader, clusters.fine_);
  clusters.coarse_ = packed.substr(kHeader + clusters.fine_, clusters.fine_);
  clusters.slots_ = packed.substr(kHeader + size_t{2} * clusters.fine_);
  return clusters;
}

WordClusters::Place WordClusters::PlaceOf(uint32_t word, uint32_t seed, uint32_t slots) {
  const uint64_t hash = Spread(uint64_t{seed} << 32 | word);
  const uint64_t third = slots / 3;
  const auto in_third = [&](uint32_t part, uint64_t bits) {
    return static_cast<uint32_t>(part * third + ((bits & 0xffffffu) * third >> 24));
  };
  return {{in_third(0, hash), in_third(1, hash >> 20), in_third(2, hash >> 40)},
          static_cast<uint32_t>(Spread(hash) >> (64 - kCheckBits))};
}

uint32_t WordClusters::Slot(uint32_t index) const {
  const auto byte = [&](size_t i) {
    return uint32_t{static_cast<unsigned char>(slots_[size_t{kSlotBytes} * index + i])};
  };
  return byte(0) | byte(1) << 8 | byte(2) << 16;
}

ClusterPath WordClusters::Find(uint32_t word) const {
  if (count_ == 0) return {};
  const Place place = PlaceOf(word, seed_, count_);
  const uint32_t found = Slot(place.slot[0]) ^ Slot(place.slot[1]) ^ Slot(place.slot[2]);
  const uint32_t fine = found & ((1u << kFineBits) - 1);
  const uint32_t other = found >> kFineBits & ((1u << kOtherBits) - 1);
  if (found >> (kFineBits + kOtherBits) != place.check || fine >= fine_) return {};
  const auto byte = [&](std::string_view bytes) {
    return static_cast<uint16_t>(static_cast<unsigned char>(bytes[fine]) + 1);
  };
  return {static_cast<uint16_t>(fine + 1), byte(middle_), byte(coarse_),
          static_cast<uint16_t>(other + 1)};
}

}  // namespace lede::mentions
