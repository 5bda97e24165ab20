// Which pictures and videos belong to the body.
#pragma once

#include <cstdint>
#include <vector>

#include "article/content/block_model.h"

namespace lede::article {

// One flag a medium. A medium belongs to the body if it stands between the headline and the last
// kept block, in a region of which most of the text is kept: pictures of teaser cards do not, the
// caption of a figure speaks neither for nor against it.
std::vector<uint8_t> SelectMedia(const html::Document& document, const PageFacts& facts,
                                 const std::vector<uint8_t>& kept_blocks);

}  // namespace lede::article
