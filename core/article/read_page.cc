// Extracts the article from a page's tree.
#include "article/read_page.h"

#include "article/body/write_body_html.h"
#include "article/body/write_body_text.h"
#include "article/body/write_given_body.h"
#include "article/bylines/read_dateline.h"
#include "article/content/find_body.h"
#include "article/count_words.h"
#include "article/judge/judge_page.h"
#include "article/judge/page_features.h"
#include "article/metadata/read_metadata.h"
#include "article/paging/find_next_page.h"
#include "article/url/base_url.h"

namespace lede::article {
namespace {

// A page that is filled by a script has its text only in JSON-LD; then the extracted body is less
// than a third of it. A shorter articleBody is a teaser.
constexpr uint32_t kGivenWords = 150;

// Whether the page has the article only in its JSON-LD and not in its markup.
bool IsGivenOnly(std::string_view given, const Article& article) {
  const uint32_t words = CountWords(given).total();
  return words >= kGivenWords && CountWords(article.text).total() * 3 < words;
}

}  // namespace

Article ReadPage(const html::Document& document, const PageHints& hints, const ArticleData& data) {
  Article article;
  article.url = hints.url;
  const std::string base_url = BaseUrlOf(document, hints.url);
  Metadata metadata = ReadMetadata(document, hints, data.for_metadata());
  FoundBody body =
      FindBody(document, metadata, data.blocks, data.phrases, data.date_words, data.class_roles);
  WriteBodyText(body.page, body.parts, &article);
  article.next_page_url = FindNextPage(document, hints.url, base_url);

  if (IsGivenOnly(metadata.article_body, article)) {
    WriteGivenBody(metadata.article_body, &article);
    article.refusal = Refusal::kNone;
  } else {
    const FeatureMatrix features =
        PageFeatures(document, hints.url, body.facts(), metadata, body.parts, body.scores);
    const bool judged = data.pages.columns() == features.columns();
    article.refusal =
        WhyNotReadable(document, body.facts(), data.phrases, body.parts.blocks, metadata.title,
                       hints.url, judged ? data.pages.Score(features)[0] : 0);
    body.words = {};  // freed, because the HTML of a long page needs the memory
    article.html = WriteBodyHtml(document, body.page, body.parts, data.figures, base_url);
  }
  ApplyMetadata(std::move(metadata), &article);
  CountReading(&article);
  article.dateline = ReadDateline(article, data.byline_words);
  return article;
}

}  // namespace lede::article
