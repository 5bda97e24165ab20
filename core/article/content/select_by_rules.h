// Selects the body by simple rules.
#pragma once

#include "article/page/body_parts.h"
#include "article/page/page_blocks.h"

namespace lede::article {

// Does not select media; see SelectMedia.
BodyParts SelectByRules(const PageBlocks& page);

}  // namespace lede::article
