// Learns the weights that distinguish articles from other pages.
#include "article/learn_pages.h"

#include "article/content/find_body.h"
#include "article/grow_forest.h"
#include "article/judge/page_features.h"
#include "article/metadata/read_metadata.h"
#include "html/parse.h"

namespace lede::train {
namespace {

// There are few pages, therefore few and shallow trees.
constexpr ForestOptions kOptions{100, 4, 16, 0.1, 0.7, 0.4, 3.0};

// Whether forum and service pages are articles is debatable; documentation is left out.
float WeightOf(const TrainingPage& page) {
  if (page.type == "documentation") return 0;
  return page.type == "forum" || page.type == "service" ? 0.3f : 1.0f;
}

}  // namespace

article::FeatureMatrix PageRow(const TrainingPage& page, const article::ArticleData& data) {
  const html::Document document = html::Parse(page.html);
  PageHints hints;
  hints.url = page.url;
  const article::Metadata metadata = article::ReadMetadata(document, hints, data.for_metadata());
  const article::FoundBody body = article::FindBody(document, metadata, data.blocks, data.phrases,
                                                    data.date_words, data.class_roles);
  return article::PageFeatures(document, page.url, body.facts(), metadata, body.parts, body.scores);
}

std::string LearnPages(const std::vector<TrainingPage>& pages,
                       const std::vector<article::FeatureMatrix>& rows, uint32_t folds,
                       uint32_t without) {
  Examples examples;
  for (size_t i = 0; i < pages.size(); ++i) {
    if (FoldOf(pages[i], folds) == without || WeightOf(pages[i]) == 0) continue;
    examples.Append(rows[i], {pages[i].IsArticle() ? 1.0f : 0.0f}, {WeightOf(pages[i])});
  }
  return GrowForest(examples, kOptions);
}

}  // namespace lede::train
