// A page is judged by its score, its words and its address.
#include "article/judge/judge_page.h"

#include <gtest/gtest.h>

#include "article/page/segment_page.h"
#include "html/parse.h"

namespace lede::article {
namespace {

// The reason why a page whose body has that many words is not an article.
Refusal Why(int words, std::string_view url, int32_t score, const std::string& more = {}) {
  std::string html = "<p>";
  for (int i = 0; i < words; ++i) html += "word ";
  html += "</p>" + more;
  const html::Document document = html::Parse(html);
  const PageBlocks page = SegmentPage(document);
  const BlockWords block_words = ReadWords(page);
  const RegionFigures figures(page, block_words);
  const Evidence evidence = Compare(document, page, block_words, {});
  return WhyNotReadable(document, {page, block_words, figures, evidence}, Phrases(),
                        std::vector<uint8_t>(page.blocks.size(), 1), "Toll stays", url, score);
}

TEST(WhyNotReadable, IsStricterForASitesHomePage) {
  constexpr int32_t kRatherAnArticle = 1024, kSurelyAnArticle = 4096;
  EXPECT_EQ(Why(300, "https://lantern.example/2025/toll", kRatherAnArticle), Refusal::kNone);
  EXPECT_EQ(Why(300, "", kRatherAnArticle), Refusal::kNone);
  EXPECT_NE(Why(300, "https://lantern.example/", kRatherAnArticle), Refusal::kNone);
  EXPECT_NE(Why(300, "https://lantern.example", kRatherAnArticle), Refusal::kNone);
  EXPECT_EQ(Why(300, "https://lantern.example/", kSurelyAnArticle), Refusal::kNone);
}

TEST(WhyNotReadable, NamesWhatThePageIs) {
  const std::string url = "https://lantern.example/a";
  EXPECT_EQ(Why(10, url, 4096), Refusal::kShort);
  EXPECT_EQ(Why(300, url, -4096), Refusal::kListing);
  EXPECT_EQ(Why(10, url, -4096, "<input type=password>"), Refusal::kLogin);
  EXPECT_EQ(Why(100, url, 4096,
                "<script type='application/ld+json'>{\"isAccessibleForFree\": false}</script>"),
            Refusal::kSubscribers);
}

TEST(WhyNotReadable, KnowsAPictureReadAsText) {
  std::string noise;
  for (int i = 0; i < 40; ++i) noise += "a\xC2\x81\xC3\xA4\xC2\x8D?";
  EXPECT_NE(Why(300, "https://lantern.example/a", 4096, noise), Refusal::kNone);
  EXPECT_EQ(Why(300, "https://lantern.example/a", 4096, "a\xC2\x81"), Refusal::kNone);
}

}  // namespace
}  // namespace lede::article
