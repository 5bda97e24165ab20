// Removes pull quotes from the body: sentences of the article that are shown a second time.
#pragma once

#include "article/content/scorer/block_model.h"
#include "article/page/body_parts.h"

namespace lede::article {

// Drops kept blocks of up to 60 words in an aside, quote or figure whose words all stand, in the
// same order, in a longer kept block outside. Checks the first 32 such blocks of a page. On the
// news pages of the corpora the reference text leaves out 8 of 11 paragraphs that stand in another
// one, whatever their element.
void DropPullQuotes(const PageFacts& facts, BodyParts* parts);

}  // namespace lede::article
