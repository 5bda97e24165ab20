// Looks up the learned weights of features by key.
#include "mentions/entities/feature_table.h"

#include <bit>
#include <cstring>

#include "base/read_bytes.h"

namespace lede::mentions {
namespace {

constexpr std::string_view kMagic = "LEDEENT1";
constexpr size_t kHeader = 16;
constexpr size_t kTransitionBytes = ((kLabels + 1) * kLabels * 2 + 3) / 4 * 4;

// Eight prints fit in one vector register.
using Prints = uint16_t __attribute__((vector_size(16)));
constexpr uint32_t kLanes = sizeof(Prints) / sizeof(uint16_t);

}  // namespace

Result<FeatureTable> FeatureTable::Open(std::string_view packed) {
  const Error bad{"bad_data", "the entity weights are damaged; build the data file again"};
  if (packed.size() < kHeader + kTransitionBytes || packed.substr(0, 8) != kMagic) return bad;
  const uint32_t bits = ReadNth<uint32_t>(packed, 2), rows = ReadNth<uint32_t>(packed, 3);
  if (bits > 20 || rows > (1u << 24)) return bad;
  const size_t start_bytes = 4 * ((size_t{1} << bits) + 1);
  if (packed.size() != kHeader + kTransitionBytes + start_bytes + rows * size_t{2 + kNamed})
    return bad;
  FeatureTable table;
  table.mask_ = (1u << bits) - 1;
  table.transitions_ = packed.substr(kHeader, kTransitionBytes);
  table.starts_ = packed.substr(kHeader + kTransitionBytes, start_bytes);
  table.prints_ = packed.substr(kHeader + kTransitionBytes + start_bytes, size_t{2} * rows);
  table.weights_ = packed.substr(packed.size() - size_t{kNamed} * rows);
  for (uint32_t b = 0; b <= table.mask_; ++b)
    if (table.Start(b) > table.Start(b + 1)) return bad;
  if (table.Start(0) != 0 || table.Start(table.mask_ + 1) != rows) return bad;
  return table;
}

uint32_t FeatureTable::Start(uint32_t bucket) const { return ReadNth<uint32_t>(starts_, bucket); }

// Compares eight prints at a time. Reading past the last print is safe because the weights follow
// it in the packed bytes.
uint32_t FeatureTable::Find(uint32_t key) const {
  const uint32_t end = Start((key & mask_) + 1);
  const uint16_t print = static_cast<uint16_t>(key >> 16);
  for (uint32_t row = Start(key & mask_); row < end; row += kLanes) {
    Prints prints;
    std::memcpy(&prints, prints_.data() + size_t{2} * row, sizeof prints);
    const auto equal = prints == print;
    uint64_t halves[2];
    std::memcpy(halves, &equal, sizeof halves);
    if ((halves[0] | halves[1]) == 0) continue;
    const int bits =
        halves[0] != 0 ? std::countr_zero(halves[0]) : 64 + std::countr_zero(halves[1]);
    return row + static_cast<uint32_t>(bits) / 16;
  }
  return end;
}

void FeatureTable::Add(const std::vector<uint32_t>& keys, Scores* scores) const {
  Scores sum = *scores;
  for (const uint32_t key : keys) {
    const uint32_t row = Find(key);
    if (row >= Start((key & mask_) + 1)) continue;
    const char* weights = weights_.data() + size_t{kNamed} * row;
    for (size_t i = 0; i < kNamed; ++i)
      sum[i] = static_cast<int16_t>(sum[i] + static_cast<signed char>(weights[i]));
  }
  *scores = sum;
}

Transitions FeatureTable::ReadTransitions() const {
  Transitions transitions;
  for (size_t before = 0; before <= kLabels; ++before)
    for (size_t label = 0; label < kLabels; ++label)
      transitions[before][label] = ReadNth<int16_t>(transitions_, before * kLabels + label);
  return transitions;
}

}  // namespace lede::mentions
