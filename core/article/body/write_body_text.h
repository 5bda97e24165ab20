// Writes the body as plain text with its blocks.
#pragma once

#include "article/page/body_parts.h"
#include "article/page/page_blocks.h"
#include "model/article.h"

namespace lede::article {

// The size in bytes of the kept blocks' text, with two bytes for the end of each.
size_t TextSize(const PageBlocks& page, const BodyParts& parts);

// Fills `text` and `blocks` of the article with the kept blocks, separated by empty lines.
void WriteBodyText(const PageBlocks& page, const BodyParts& parts, Article* article);

}  // namespace lede::article
