// Removes the excerpts of other articles from the body.
#pragma once

#include "article/content/scorer/block_model.h"
#include "article/page/body_parts.h"

namespace lede::article {

// Drops kept blocks below the story that stand alone under a link, if the page has several such
// blocks and the story none: a list of other articles whose titles were dropped.
void DropTeasers(const PageFacts& facts, const std::vector<int32_t>& scores, BodyParts* parts);

}  // namespace lede::article
