// Selects the body by the learned scores of the blocks.
#pragma once

#include "article/content/scorer/block_model.h"
#include "article/page/body_parts.h"

namespace lede::article {

// Selects the blocks with a score above 0. If there are none, falls back to SelectByRules. Does not
// select media; see SelectMedia.
BodyParts SelectByScore(const PageFacts& facts, const std::vector<int32_t>& scores);

}  // namespace lede::article
