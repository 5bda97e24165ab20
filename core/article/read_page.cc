// From a page's tree to its article.
#include "article/read_page.h"

#include "article/body/write_body_html.h"
#include "article/body/write_body_text.h"
#include "article/content/segment_page.h"
#include "article/content/select_by_rules.h"
#include "article/content/select_by_score.h"
#include "article/count_words.h"
#include "article/metadata/read_dateline.h"
#include "article/metadata/read_metadata.h"
#include "article/url/resolve_url.h"

namespace lede::article {
namespace {

// What relative addresses are resolved against: the first <base href>, else the page's own address.
std::string BaseUrl(const html::Document& document, const PageHints& hints) {
  const html::NodeId base = document.head() == html::kNoNode
                                ? html::kNoNode
                                : document.FindFirst(document.head(), html::Tag::kBase);
  if (base == html::kNoNode) return hints.url;
  std::string url = ResolveUrl(document.attribute(base, html::Attr::kHref), hints.url);
  return url.empty() ? hints.url : url;
}

BodyParts SelectBody(const html::Document& document, const PageBlocks& page,
                     const Metadata& metadata, const ArticleData& data) {
  if (data.blocks.empty()) return SelectByRules(page);
  const BlockWords words = ReadWords(page);
  const Evidence evidence = Compare(document, page, words, metadata);
  const PageFacts facts{page, words, evidence};
  return SelectByScore(facts, ScoreBlocks(facts, data.blocks, data.phrases));
}

void CountReading(Article* article) {
  const WordCount count = CountWords(article->text);
  const ReadingMinutes minutes = EstimateReading(count, article->language);
  article->word_count = count.total();
  article->reading_minutes_fast = minutes.fast;
  article->reading_minutes_slow = minutes.slow;
}

}  // namespace

Article ReadPage(const html::Document& document, const PageHints& hints, const ArticleData& data) {
  Article article;
  article.url = hints.url;
  Metadata metadata = ReadMetadata(document, hints, data);
  const PageBlocks page = SegmentPage(document);
  const BodyParts parts = SelectBody(document, page, metadata, data);
  ApplyMetadata(std::move(metadata), &article);
  WriteBodyText(page, parts, &article);
  article.html = WriteBodyHtml(document, page, parts, BaseUrl(document, hints));
  article.readable = !article.text.empty();
  if (!article.readable) article.reason = "No article was found on this page.";
  CountReading(&article);
  if (!article.blocks.empty()) {
    article.dateline = ReadDateline(article.blocks[0].span.In(article.text), data);
  }
  return article;
}

}  // namespace lede::article
