// Selects the body by simple rules.
#pragma once

#include "article/body/body_parts.h"
#include "article/content/page_blocks.h"

namespace lede::article {

// Does not select media; see SelectMedia.
BodyParts SelectByRules(const PageBlocks& page);

}  // namespace lede::article
