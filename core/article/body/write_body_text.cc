// The body as plain text with its blocks.
#include "article/body/write_body_text.h"

#include <algorithm>

namespace lede::article {
namespace {

// An empty line inside a block (of code) would read as the end of the block.
void AppendWithoutEmptyLines(std::string_view text, std::string* out) {
  while (!text.empty()) {
    const size_t line = std::min(text.find('\n'), text.size() - 1) + 1;
    if (text[0] != '\n' || (!out->empty() && out->back() != '\n')) *out += text.substr(0, line);
    text.remove_prefix(line);
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
