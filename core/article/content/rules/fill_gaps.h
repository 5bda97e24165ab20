// Restores blocks inside the body that the scorer rejected.
#pragma once

#include <cstdint>
#include <vector>

#include "article/content/scorer/block_model.h"
#include "article/page/body_parts.h"

namespace lede::article {

// The scorer judges each block by itself. This also keeps, unless the scorer was sure:
//   the rest of a template if two thirds of it are kept;
//   the times above the entries of a live blog, if one of them is kept;
//   prose between two kept paragraphs of the same container and template, or after twenty of them;
//   a list that follows a paragraph of the body in the same container: a few figures or names;
//   the rest of a list if half of it is kept, except links;
//   the summary of a <details> whose text is kept;
//   a heading above kept text.
// Code between two blocks of the body is always kept for display, but is not part of the text. On
// pages of held-out sites this restored 0.4 % of the text of news-world-dev and 0.3 % of WCXB's
// articles; the text it restored wrongly is a fifth of that.
void FillGaps(const PageFacts& facts, const std::vector<int32_t>& scores, BodyParts* parts);

}  // namespace lede::article
