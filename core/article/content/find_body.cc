// Finds the body of the article on a page: segment, compare, score, select, clean.
#include "article/content/find_body.h"

#include "article/content/rules/complete_tables.h"
#include "article/content/rules/drop_appeals.h"
#include "article/content/rules/drop_bare_headings.h"
#include "article/content/rules/drop_captions.h"
#include "article/content/rules/drop_dates.h"
#include "article/content/rules/drop_head.h"
#include "article/content/rules/drop_next_articles.h"
#include "article/content/rules/drop_prompts.h"
#include "article/content/rules/drop_pull_quotes.h"
#include "article/content/rules/drop_signs.h"
#include "article/content/rules/drop_teasers.h"
#include "article/content/rules/fill_gaps.h"
#include "article/content/rules/keep_attributions.h"
#include "article/content/rules/keep_notes.h"
#include "article/content/rules/select_media.h"
#include "article/content/select_by_score.h"
#include "article/page/segment_page.h"

namespace lede::article {
namespace {

// Reads the page without elements that have a trait in `left_out`, and selects the article.
FoundBody Choose(const html::Document& document, const Metadata& metadata, const BlockModel& model,
                 const Phrases& phrases, uint32_t left_out) {
  FoundBody body;
  body.page = SegmentPage(document, left_out);
  body.words = ReadWords(body.page);
  body.figures = RegionFigures(body.page, body.words);
  body.evidence = Compare(document, body.page, body.words, metadata);
  body.scores = model.empty() ? std::vector<int32_t>(body.page.blocks.size())
                              : ScoreBlocks(body.facts(), model, phrases);
  body.parts = SelectByScore(body.facts(), body.scores);
  return body;
}

uint32_t ChosenWords(const FoundBody& body) {
  uint32_t words = 0;
  for (uint32_t i = 0; i < body.parts.blocks.size(); ++i) {
    if (body.parts.blocks[i]) words += body.words.CountOf(i);
  }
  return words;
}

}  // namespace

FoundBody FindBody(const html::Document& document, const Metadata& metadata,
                   const BlockModel& model, const Phrases& phrases, const DateWords& date_words,
                   const ClassRoles& class_roles) {
  FoundBody body = Choose(document, metadata, model, phrases, kAsideFromPage);
  if (!body.page.is_whole && ChosenWords(body) < kArticleWords)
    body = Choose(document, metadata, model, phrases, 0);
  FillGaps(body.facts(), body.scores, &body.parts);
  DropBeforeHeadline(body.facts(), &body.parts);
  DropNextArticles(document, body.facts(), &body.parts);
  DropAppeals(body.facts(), phrases, &body.parts);
  DropTeasers(body.facts(), body.scores, &body.parts);
  CompleteTables(body.facts(), &body.parts);
  KeepAttributions(document, class_roles, body.facts(), &body.parts);
  KeepNotes(body.facts(), &body.parts);
  DropHead(body.facts(), phrases, &body.parts);
  DropBiographies(body.facts(), metadata.authors, &body.parts);
  DropDates(body.facts(), metadata, date_words, &body.parts);
  DropPrompts(body.facts(), phrases, &body.parts);
  DropPullQuotes(body.facts(), &body.parts);
  DropSigns(body.page, &body.parts);
  body.parts.media = SelectMedia(document, body.facts(), body.parts.blocks);
  DropCaptions(document, body.facts(), &body.parts);
  DropBareHeadings(body.facts(), &body.parts);
  return body;
}

}  // namespace lede::article
