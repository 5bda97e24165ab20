// Finds the body by rules of thumb.
#pragma once

#include "article/body/body_parts.h"
#include "article/content/page_blocks.h"

namespace lede::article {

// Leaves the media to SelectMedia.
BodyParts SelectByRules(const PageBlocks& page);

}  // namespace lede::article
