// The body as plain text with its blocks.
#pragma once

#include "article/body/body_parts.h"
#include "article/content/page_blocks.h"
#include "model/article.h"

namespace lede::article {

// Bytes of the kept blocks' text, two for each end with them.
size_t TextSize(const PageBlocks& page, const BodyParts& parts);

// Fills `text` and `blocks` of the article: the kept blocks, an empty line between two.
void WriteBodyText(const PageBlocks& page, const BodyParts& parts, Article* article);

}  // namespace lede::article
