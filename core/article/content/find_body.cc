// Finds the article's body on a page: segment, compare, score, select, clean.
#include "article/content/find_body.h"

#include "article/content/drop_head.h"
#include "article/content/drop_prompts.h"
#include "article/content/segment_page.h"
#include "article/content/select_by_score.h"

namespace lede::article {

FoundBody FindBody(const html::Document& document, const Metadata& metadata,
                   const ArticleData& data) {
  FoundBody body;
  body.page = SegmentPage(document);
  body.words = ReadWords(body.page);
  body.evidence = Compare(document, body.page, body.words, metadata);
  body.scores = data.blocks.empty() ? std::vector<int32_t>(body.page.blocks.size())
                                    : ScoreBlocks(body.facts(), data.blocks, data.phrases);
  body.parts = SelectByScore(body.facts(), body.scores);
  DropHead(body.facts(), &body.parts);
  DropPrompts(body.facts(), data.phrases, &body.parts);
  return body;
}

}  // namespace lede::article
