// Finds how much of a block also occurs in other blocks: teasers, pull quotes, hidden copies.
#include "article/content/scorer/repeats.h"

#include <algorithm>

#include "base/limits.h"

namespace lede::article {
namespace {

constexpr uint32_t kRun = 3;        // words
constexpr uint32_t kMaxWords = 60;  // of a block that are looked at

// Maps runs of words to the blocks they occur in. Open addressing; the number of runs is known in
// advance.
class RunTable {
 public:
  explicit RunTable(size_t runs) {
    size_t size = 16;
    while (size < runs * 2) size *= 2;
    slots_.resize(size);
  }

  struct Places {
    uint32_t check = 0;            // the upper half of the hash; 0 if free
    uint16_t first = 0, last = 0;  // blocks
  };
  static_assert(limits::kMaxBlocks <= 1 << 16);

  Places& At(uint64_t hash) {
    const uint32_t check = static_cast<uint32_t>(hash >> 32) | 1;
    size_t at = hash & (slots_.size() - 1);
    while (slots_[at].check != 0 && slots_[at].check != check) at = (at + 1) & (slots_.size() - 1);
    return slots_[at];
  }

  void Add(uint64_t hash, uint16_t block) {
    Places& places = At(hash);
    if (places.check == 0) places = {static_cast<uint32_t>(hash >> 32) | 1, block, block};
    places.last = block;
  }

 private:
  std::vector<Places> slots_;
};

// Calls `visit` with the hash of each run in the block.
template <typename Visit>
void ForRuns(const BlockWords& words, uint32_t block, Visit visit) {
  const uint32_t count = std::min(words.CountOf(block), kMaxWords);
  const uint32_t length = std::min(count, kRun);
  if (count == 0) return;
  for (uint32_t i = 0; i + length <= count; ++i) {
    visit(HashRun(words.Of(block) + i, length));
  }
}

}  // namespace

std::vector<Repeat> FindRepeats(const BlockWords& words) {
  const uint32_t count = static_cast<uint32_t>(words.figures.size());
  size_t runs = 0;
  for (uint32_t i = 0; i < count; ++i) runs += std::min(words.CountOf(i), kMaxWords);
  RunTable table(runs);
  for (uint32_t i = 0; i < count; ++i) {
    ForRuns(words, i, [&](uint64_t hash) { table.Add(hash, static_cast<uint16_t>(i)); });
  }
  std::vector<Repeat> repeats(count);
  for (uint32_t i = 0; i < count; ++i) {
    uint32_t all = 0, earlier = 0, anywhere = 0;
    ForRuns(words, i, [&](uint64_t hash) {
      const RunTable::Places& places = table.At(hash);
      ++all;
      earlier += places.first < i;
      anywhere += places.first != i || places.last != i;
    });
    if (all == 0) continue;
    repeats[i].earlier = static_cast<float>(earlier) / static_cast<float>(all);
    repeats[i].anywhere = static_cast<float>(anywhere) / static_cast<float>(all);
  }
  return repeats;
}

}  // namespace lede::article
