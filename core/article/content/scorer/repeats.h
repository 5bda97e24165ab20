// Finds how much of a block also occurs in other blocks: teasers, pull quotes, hidden copies.
#pragma once

#include <cstdint>
#include <vector>

#include "article/page/block_words.h"

namespace lede::article {

// Shares (0..1) of a block's word triples; blocks of one or two words count as a whole.
struct Repeat {
  float earlier = 0;  // that also occur in an earlier block
  float anywhere = 0;
};

// One per block. Looks only at the first words of a long block.
std::vector<Repeat> FindRepeats(const BlockWords& words);

}  // namespace lede::article
