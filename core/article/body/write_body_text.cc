// The body as plain text with its blocks.
#include "article/body/write_body_text.h"

#include "article/append_block.h"

namespace lede::article {

void WriteBodyText(const PageBlocks& page, const BodyParts& parts, Article* article) {
  for (size_t i = 0; i < page.blocks.size(); ++i) {
    const PageBlock& block = page.blocks[i];
    if (parts.blocks[i]) AppendBlock(block.kind, block.level, page.TextOf(block), article);
  }
}

}  // namespace lede::article
