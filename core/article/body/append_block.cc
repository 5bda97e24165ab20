// Appends a block to an article's text.
#include "article/body/append_block.h"

#include <algorithm>

namespace lede::article {
namespace {

void AppendWithoutEmptyLines(std::string_view text, std::string* out) {
  while (!text.empty()) {
    const size_t line = std::min(text.find('\n'), text.size() - 1) + 1;
    if (text[0] != '\n' || (!out->empty() && out->back() != '\n')) *out += text.substr(0, line);
    text.remove_prefix(line);
  }
}

}  // namespace

void AppendBlock(BlockKind kind, uint8_t level, std::string_view text, Article* article) {
  std::string& all = article->text;
  if (!all.empty()) all += "\n\n";
  const uint32_t start = static_cast<uint32_t>(all.size());
  AppendWithoutEmptyLines(text, &all);
  article->blocks.push_back({kind, level, {start, static_cast<uint32_t>(all.size())}});
}

}  // namespace lede::article
