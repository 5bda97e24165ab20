// Finds the body by the learned scores of the blocks.
#pragma once

#include "article/body/body_parts.h"
#include "article/content/block_model.h"

namespace lede::article {

// The blocks with a score above 0. If no block has such a score, rules choose among what there is.
// Leaves the media to SelectMedia.
BodyParts SelectByScore(const PageFacts& facts, const std::vector<int32_t>& scores);

}  // namespace lede::article
