// Removes pull quotes from the body: sentences of the article that are shown a second time.
#pragma once

#include "article/content/scorer/block_model.h"
#include "article/page/body_parts.h"

namespace lede::article {

// Drops kept paragraphs and quotes of 5 to 60 words (from 2 on in quotation marks) in an aside,
// quote or figure, if the same words stand in a longer kept block outside, with the line that says
// who is quoted. Checks the first 32 such blocks of a page, each in time that grows with the words
// of the body. On the news pages of the corpora the reference text leaves out 8 of 11 paragraphs
// that stand in another one, whatever their element.
void DropPullQuotes(const PageFacts& facts, BodyParts* parts);

}  // namespace lede::article
