// Makes an article from clean article text.
#include "article/read_clean_text.h"

#include "article/bylines/read_dateline.h"
#include "article/count_words.h"
#include "article/language/detect_language.h"
#include "base/ascii.h"
#include "base/limits.h"

namespace lede::article {
namespace {

std::vector<Block> SplitBlocks(std::string_view text) {
  std::vector<Block> blocks;
  for (size_t begin = 0; begin < text.size();) {
    size_t end = text.find("\n\n", begin);
    const bool last = blocks.size() + 1 == limits::kMaxParagraphs;
    if (end == std::string_view::npos || last) end = text.size();
    const std::string_view block = Trim(text.substr(begin, end - begin));
    if (!block.empty()) {
      const uint32_t start = static_cast<uint32_t>(block.data() - text.data());
      blocks.push_back(
          {BlockKind::kParagraph, 0, {start, start + static_cast<uint32_t>(block.size())}});
    }
    begin = end + 2;
  }
  return blocks;
}

}  // namespace

Article ReadCleanText(std::string_view text, const PageHints& hints, const ArticleData& data) {
  Article article;
  article.url = hints.url;
  article.title = hints.title;
  article.published = hints.published;
  article.language = NormalizeLanguage(hints.language);
  if (article.language.empty()) article.language = DetectLanguage(text, data.function_words);
  article.direction = DirectionOf(article.language);
  article.text = std::string(text);
  article.blocks = SplitBlocks(article.text);
  article.dateline = ReadDateline(article, data.byline_words);
  CountReading(&article);
  article.refusal = article.blocks.empty() ? Refusal::kEmpty : Refusal::kNone;
  return article;
}

}  // namespace lede::article
