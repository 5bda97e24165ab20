// Removes lines from the body that lead to other pages or credit others.
#pragma once

#include "article/content/scorer/block_model.h"
#include "article/page/body_parts.h"
#include "article/page/phrases.h"

namespace lede::article {

// Drops kept blocks that consist of a listed phrase ("Advertisement", "Share this article"), short
// blocks that begin with one and are mostly links ("Read more: Ferry to stop"), labels before a
// linked headline ("MORE: Ferry to stop for a week"), "3 min read", image credits ("Photographs by
// Ann Lee") and lines that begin with "©". A heading such as "You may also like" is dropped with
// the links below it. Keeps sentences that happen to begin with such a phrase.
void DropPrompts(const PageFacts& facts, const Phrases& phrases, BodyParts* parts);

}  // namespace lede::article
