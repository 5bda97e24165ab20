// Which blocks are the caption of a picture.
#pragma once

#include <vector>

#include "article/content/page_blocks.h"

namespace lede::article {

// The blocks of the figure around `medium` that its caption is made of, and the credit; without a
// <figure> those of a small container that are named captions. Empty if there are none or they
// belong to a later picture of the same figure.
std::vector<uint32_t> CaptionBlocksOf(const html::Document& document, const PageBlocks& page,
                                      const Medium& medium);

}  // namespace lede::article
