// Replaces the body with the text that a page provides as data (JSON-LD).
#include "article/body/write_given_body.h"

#include <algorithm>
#include <string>

#include "article/body/append_block.h"
#include "article/body/html_text.h"
#include "article/strings/collapse_space.h"

namespace lede::article {

void WriteGivenBody(std::string_view given, Article* article) {
  article->text.clear();
  article->blocks.clear();
  article->html.clear();
  for (size_t begin = 0; begin < given.size();) {
    const size_t end = std::min(given.find('\n', begin), given.size());
    const std::string paragraph = CollapseSpace(given.substr(begin, end - begin));
    begin = end + 1;
    if (paragraph.empty()) continue;
    AppendBlock(BlockKind::kParagraph, 0, paragraph, article);
    article->html += "<p>";
    AppendEscaped(paragraph, &article->html);
    article->html += "</p>";
  }
}

}  // namespace lede::article
