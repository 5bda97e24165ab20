// Takes the lines out of the body that only lead elsewhere.
#pragma once

#include "article/body/body_parts.h"
#include "article/content/block_model.h"
#include "article/content/phrases.h"

namespace lede::article {

// Drops kept blocks that are such a phrase and no more ("Advertisement", "Share this article"), and
// short ones that begin with one and are a link for the most part ("Read more: Ferry to stop"), a
// label before a linked headline ("MORE: Ferry to stop for a week"), "3 min read", and lines that
// credit the pictures ("Photographs by Ann Lee"). A heading "You may also like" goes with the links
// below it.
// Keeps sentences that happen to begin so.
void DropPrompts(const PageFacts& facts, const Phrases& phrases, BodyParts* parts);

}  // namespace lede::article
