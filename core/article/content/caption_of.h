// Which blocks are the caption of a picture.
#pragma once

#include <vector>

#include "article/content/page_blocks.h"

namespace lede::article {

// The blocks of the figure around `medium` that its caption is made of, and the credit; empty if
// there is no figure or its captions belong to a later picture of the same figure.
std::vector<uint32_t> CaptionBlocksOf(const html::Document& document, const PageBlocks& page,
                                      const Medium& medium);

}  // namespace lede::article
