// Decides which blocks of a page belong to its known article.
#pragma once

#include <string_view>
#include <vector>

#include "article/page/block_words.h"

namespace lede::train {

// For each block, the share of its words that occur in `truth` in runs of four words. Shorter
// blocks belong if they are a line of the truth or adjoin their neighbours there. Of several blocks
// with the same words, only as many count as the truth has repetitions: those whose neighbours fit
// best.
std::vector<float> LabelBlocks(const article::BlockWords& blocks, std::string_view truth);

}  // namespace lede::train
