// The body as plain text with its blocks.
#include "article/body/write_body_text.h"

namespace lede::article {
namespace {

// An empty line inside a block (of code) would read as the end of the block.
void AppendWithoutEmptyLines(std::string_view text, std::string* out) {
  for (const char c : text) {
    if (c != '\n' || (!out->empty() && out->back() != '\n')) *out += c;
  }
}

}  // namespace

void WriteBodyText(const PageBlocks& page, const BodyParts& parts, Article* article) {
  for (size_t i = 0; i < page.blocks.size(); ++i) {
    if (!parts.blocks[i]) continue;
    const PageBlock& block = page.blocks[i];
    if (!article->text.empty()) article->text += "\n\n";
    const uint32_t start = static_cast<uint32_t>(article->text.size());
    AppendWithoutEmptyLines(page.TextOf(block), &article->text);
    article->blocks.push_back(
        {block.kind, block.level, {start, static_cast<uint32_t>(article->text.size())}});
  }
}

}  // namespace lede::article
