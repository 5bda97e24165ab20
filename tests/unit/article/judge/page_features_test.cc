// The shipped weights fit the features; otherwise the page is judged without them.
#include "article/judge/page_features.h"

#include <gtest/gtest.h>

#include "article/article_data.h"
#include "article/content/find_body.h"
#include "article/metadata/read_metadata.h"
#include "html/parse.h"
#include "unit/read_data.h"

namespace lede::article {
namespace {

TEST(PageFeatures, AreThoseThatTheWeightsWereTrainedOn) {
  const ArticleData data = ReadData<ArticleData>();
  const html::Document document = html::Parse("<h1>Toll stays</h1><p>One<p>Two");
  const Metadata metadata = ReadMetadata(document, {}, data.for_metadata());
  const FoundBody body =
      FindBody(document, metadata, data.blocks, data.phrases, data.date_words, data.class_roles);
  const FeatureMatrix features = PageFeatures(document, "https://lantern.example/toll",
                                              body.facts(), metadata, body.parts, body.scores);
  EXPECT_EQ(features.columns(), data.pages.columns());
  EXPECT_FALSE(data.blocks.empty());
}

}  // namespace
}  // namespace lede::article
