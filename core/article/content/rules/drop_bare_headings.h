// Removes headings from the body if the text below them was dropped.
#pragma once

#include "article/content/scorer/block_model.h"
#include "article/page/body_parts.h"

namespace lede::article {

// Drops a heading if the body has nothing between it and the next heading of the same or a higher
// rank (or the end), although the page has text there: "Related stories" above teasers. A heading
// with nothing at all below it stays, since a list of headings is a text.
void DropBareHeadings(const PageFacts& facts, BodyParts* parts);

}  // namespace lede::article
