// Claims of article/read_clean_text.h.
#include "article/read_clean_text.h"

#include <gtest/gtest.h>

#include <string>

#include "unit/read_data.h"

namespace lede::article {
namespace {

Article Read(const std::string& text, const PageHints& hints = {}) {
  static const ArticleData data = ReadData<ArticleData>();
  return ReadCleanText(text, hints, data);
}

TEST(ReadCleanText, KeepsTheTextAsItIs) {
  const std::string text = "\n One line \nof two.\n\n\n\n  Another.  \n";
  const Article article = Read(text);
  EXPECT_EQ(article.text, text);
  ASSERT_EQ(article.blocks.size(), 2u);
  EXPECT_EQ(article.blocks[0].span.In(text), "One line \nof two.");
  EXPECT_EQ(article.blocks[1].span.In(text), "Another.");
  EXPECT_TRUE(article.readable());
}

TEST(ReadCleanText, CountsItsWords) {
  std::string text;
  for (int i = 0; i < 500; ++i) text += "word ";
  const Article article = Read(text);
  EXPECT_EQ(article.word_count, 500u);
  EXPECT_GE(article.reading_minutes_slow, 2u);
}

TEST(ReadCleanText, BelievesTheHints) {
  PageHints hints;
  hints.url = "https://lantern.example/a";
  hints.title = "Toll stays";
  hints.published = "2024-05-03";
  hints.language = "ar";
  const Article article = Read("LEEDS, England (HP) — It rained.", hints);
  EXPECT_EQ(article.url, hints.url);
  EXPECT_EQ(article.title, hints.title);
  EXPECT_EQ(article.published, hints.published);
  EXPECT_EQ(article.language, "ar");
  EXPECT_EQ(article.direction, "rtl");
  EXPECT_EQ(article.dateline.agency, "HP");
}

TEST(ReadCleanText, DetectsTheLanguageOtherwise) {
  EXPECT_EQ(
      Read("Der Rat hat am Montag beschlossen, dass die Maut für die alte Brücke nicht steigt.")
          .language,
      "de");
}

TEST(ReadCleanText, AnEmptyTextIsNoArticle) { EXPECT_EQ(Read(" \n\n ").refusal, Refusal::kEmpty); }

}  // namespace
}  // namespace lede::article
