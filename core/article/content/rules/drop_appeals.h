// Removes the site's appeals for money from the body.
#pragma once

#include "article/content/scorer/block_model.h"
#include "article/page/body_parts.h"
#include "article/page/phrases.h"

namespace lede::article {

// Drops the kept blocks of a container in which at least two, and at least one in four, ask for
// support ("Help keep news free", "Your contribution ..."), provided that a story remains without
// it. O(blocks and regions).
void DropAppeals(const PageFacts& facts, const Phrases& phrases, BodyParts* parts);

}  // namespace lede::article
