// Which blocks of a page are its known article.
#pragma once

#include <string_view>
#include <vector>

#include "article/content/block_words.h"

namespace lede::train {

// For each block the share of its words that stand in `truth`, in runs of four words; a shorter
// block belongs if it is a line of the truth or joins its neighbours there. Of blocks with the same
// words only as many count as the truth repeats them: those whose neighbours belong to it best.
std::vector<float> LabelBlocks(const article::BlockWords& blocks, std::string_view truth);

}  // namespace lede::train
