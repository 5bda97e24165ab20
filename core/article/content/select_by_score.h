// Finds the body by the learned scores of the blocks.
#pragma once

#include "article/body/body_parts.h"
#include "article/content/block_model.h"

namespace lede::article {

BodyParts SelectByScore(const PageFacts& facts, const std::vector<int32_t>& scores);

}  // namespace lede::article
