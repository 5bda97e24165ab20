// Selects the images and videos that belong to the body.
#pragma once

#include <cstdint>
#include <vector>

#include "article/content/scorer/block_model.h"

namespace lede::article {

// One flag per medium. A medium belongs to the body if it is between the headline and the last kept
// block, in a region most of whose text is kept. This excludes images of teaser cards. Captions
// count neither for nor against their images.
std::vector<uint8_t> SelectMedia(const html::Document& document, const PageFacts& facts,
                                 const std::vector<uint8_t>& kept_blocks);

}  // namespace lede::article
