// Finds the blocks that are the caption of an image.
#pragma once

#include <vector>

#include "article/page/page_blocks.h"

namespace lede::article {

// The caption and credit in the <figure> around `medium`. Without a <figure>, the blocks of a small
// container that are marked as captions by their class. Empty if there are none, or if they belong
// to a later image in the same figure.
std::vector<uint32_t> CaptionBlocksOf(const html::Document& document, const PageBlocks& page,
                                      const Medium& medium);

}  // namespace lede::article
