// Keeps what the scorer let fall out of the midst of the body.
#pragma once

#include <cstdint>
#include <vector>

#include "article/body/body_parts.h"
#include "article/content/block_model.h"

namespace lede::article {

// The scorer judges each block by itself. Kept beside what it kept, unless it was sure of them:
//   the rest of a template of which two thirds are kept: the times of a live blog's entries;
//   prose between two kept paragraphs of its container and template, or behind twenty of them;
//   a list that follows a paragraph of the body in its container: a few figures, a few names;
//   the rest of a list of which half is kept, but for links;
//   the summary of a <details> whose text is kept;
//   a heading over kept text.
// Code between two blocks of the body is kept to be shown, whatever the scorer says; it is none of
// the text.
// On pages of left-out sites this put back 0.4 % of the text of news-world-dev and 0.3 % of WCXB's
// articles, and what it wrongly put back is a fifth of that.
void FillGaps(const PageFacts& facts, const std::vector<int32_t>& scores, BodyParts* parts);

}  // namespace lede::article
