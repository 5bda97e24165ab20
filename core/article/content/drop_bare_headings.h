// Takes headings out of the body whose text was left out.
#pragma once

#include "article/body/body_parts.h"
#include "article/content/block_model.h"

namespace lede::article {

// A heading goes if nothing of the body stands between it and the next heading of its level or a
// higher one, or the end, though the page has text there: "Related stories" over teasers. One over
// nothing at all stays, since a list of headings is a text.
void DropBareHeadings(const PageFacts& facts, BodyParts* parts);

}  // namespace lede::article
