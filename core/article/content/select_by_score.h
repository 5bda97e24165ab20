// Selects the body by the learned scores of the blocks.
#pragma once

#include "article/body/body_parts.h"
#include "article/content/block_model.h"

namespace lede::article {

// Selects the blocks with a score above 0. If there are none, falls back to SelectByRules. Does not
// select media; see SelectMedia.
BodyParts SelectByScore(const PageFacts& facts, const std::vector<int32_t>& scores);

}  // namespace lede::article
