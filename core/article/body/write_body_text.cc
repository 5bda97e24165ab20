// The body as plain text with its blocks.
#include "article/body/write_body_text.h"

#include "article/append_block.h"

namespace lede::article {

size_t TextSize(const PageBlocks& page, const BodyParts& parts) {
  size_t size = 0;
  for (size_t i = 0; i < page.blocks.size(); ++i) {
    if (parts.blocks[i]) size += page.blocks[i].text.size() + 2;
  }
  return size;
}

void WriteBodyText(const PageBlocks& page, const BodyParts& parts, Article* article) {
  article->text.reserve(TextSize(page, parts));
  for (size_t i = 0; i < page.blocks.size(); ++i) {
    const PageBlock& block = page.blocks[i];
    if (parts.blocks[i]) AppendBlock(block.kind, block.level, page.TextOf(block), article);
  }
}

}  // namespace lede::article
