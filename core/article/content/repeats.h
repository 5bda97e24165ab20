// How much of a block stands in other blocks of its page too: teasers, pull quotes, hidden copies.
#pragma once

#include <cstdint>
#include <vector>

#include "article/content/block_words.h"

namespace lede::article {

// Shares 0..1 of a block's word triples; of a block of one or two words, the block itself.
struct Repeat {
  float earlier = 0;  // that stand in a block before it too
  float anywhere = 0;
};

// One a block. Only the first words of a long block are looked at.
std::vector<Repeat> FindRepeats(const BlockWords& words);

}  // namespace lede::article
