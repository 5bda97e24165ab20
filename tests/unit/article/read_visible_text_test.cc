// The story is found in the visible text of pages of several layouts.
#include "article/read_visible_text.h"

#include <gtest/gtest.h>

#include "unit/read_data.h"

namespace lede::article {
namespace {

Article Read(std::string_view text) {
  static const ArticleData data = ReadData<ArticleData>();
  return ReadVisibleText(text, {}, data);
}

constexpr std::string_view kFirst =
    "The city council decided on Monday night that the fee for crossing the old bridge will not "
    "rise this year, after six hours of talks in a hall so full that people stood on the stairs.";
constexpr std::string_view kSecond =
    "Members of every party spoke against the plan, which would have doubled the fee for lorries "
    "and raised it by a third for cars, and the mayor withdrew it before it came to a vote.";
constexpr std::string_view kThird =
    "\"We heard you,\" said Ann Lee, who has led the council for nine years and will not stand "
    "again. \"A bridge that nobody can pay for is no bridge.\"";

bool Has(const Article& article, std::string_view part) {
  return article.text.find(part) != std::string::npos;
}

std::string Joined(std::initializer_list<std::string_view> lines) {
  std::string text;
  for (const std::string_view line : lines) text += std::string(line) + "\n";
  return text;
}

TEST(ReadVisibleText, LeavesOutTheFurnitureOfANewsPage) {
  const Article article = Read(Joined(
      {"Skip to content",
       "News",
       "Sport",
       "Weather",
       "Sign in",
       "Council keeps the bridge toll",
       "Fee for crossing stays after a long night of talks",
       "By Cy Holm, Local Reporter",
       "Published: 3 May 2024 at 10:15 pm",
       "4 min read",
       "Share",
       "Facebook",
       "The bridge at dawn. (Photo: Bo Ek)",
       kFirst,
       kSecond,
       "Advertisement",
       "Read more: How the bridge was built",
       kThird,
       "Topics: bridges, tolls",
       "Related stories",
       "Ferry to run again from June",
       "Town hall roof mended at last",
       "Comments",
       "I have crossed this bridge for forty years and I never paid a penny more than I had to."}));
  EXPECT_TRUE(article.readable());
  EXPECT_EQ(article.title, "Council keeps the bridge toll");
  EXPECT_EQ(article.subtitle, "Fee for crossing stays after a long night of talks");
  ASSERT_EQ(article.authors.size(), 1u);
  EXPECT_EQ(article.authors[0].name, "Cy Holm");
  EXPECT_EQ(article.published, "2024-05-03T22:15:00");
  EXPECT_EQ(article.text,
            std::string(kFirst) + "\n\n" + std::string(kSecond) + "\n\n" + std::string(kThird));
}

TEST(ReadVisibleText, ReadsAGermanPage) {
  const Article article = Read(Joined(
      {"Startseite", "Politik", "Sport", "Die Maut für die Brücke bleibt", "Von Max Muster",
       "Stand: 04.05.2024, 09:30 Uhr", "Erstellt: 03.05.2024, 22:15 Uhr", "Artikel anhören",
       "Der Rat der Stadt hat am Montag beschlossen, dass die Maut für die alte "
       "Brücke in diesem Jahr nicht steigt, nachdem er sechs Stunden lang beraten hatte.",
       "Mitglieder aller Parteien sprachen gegen den Plan, der die Gebühr für Lastwagen verdoppelt "
       "und für Autos um ein Drittel erhöht hätte, und die Bürgermeisterin zog ihn zurück.",
       "Lesen Sie auch: So entstand die Brücke", "Mehr zum Thema", "Fähre fährt wieder ab Juni"}));
  EXPECT_EQ(article.title, "Die Maut für die Brücke bleibt");
  EXPECT_EQ(article.language, "de");
  ASSERT_EQ(article.authors.size(), 1u);
  EXPECT_EQ(article.authors[0].name, "Max Muster");
  EXPECT_EQ(article.published, "2024-05-03T22:15:00");
  EXPECT_EQ(article.modified, "2024-05-04T09:30:00");
  EXPECT_EQ(article.blocks.size(), 2u);
}

TEST(ReadVisibleText, TakesTheDatelineFromAnAgencysByline) {
  const Article article =
      Read(Joined({"Home / City / Council keeps the bridge toll as it is",
                   "Council keeps the bridge toll as it is", "Reuters Springfield",
                   "Last Updated : Aug 23 2025 | 1:32 PM IST", kFirst, kSecond, kThird,
                   "First Published: Aug 23 2025 | 1:20 PM IST"}));
  EXPECT_EQ(article.title, "Council keeps the bridge toll as it is");
  EXPECT_EQ(article.dateline.place, "Springfield");
  EXPECT_EQ(article.dateline.agency, "Reuters");
  EXPECT_EQ(article.published, "2025-08-23T13:20:00+05:30");
  EXPECT_EQ(article.modified, "2025-08-23T13:32:00+05:30");
  EXPECT_FALSE(Has(article, "Reuters Springfield"));
}

TEST(ReadVisibleText, KeepsSubheadingsBetweenParagraphs) {
  const Article article = Read(Joined(
      {"Council keeps the bridge toll", "3 May 2024", kFirst, "A long night", kSecond, kThird}));
  ASSERT_EQ(article.blocks.size(), 4u);
  EXPECT_EQ(article.blocks[1].kind, BlockKind::kHeading);
}

TEST(ReadVisibleText, FindsNoStoryAmongLinks) {
  const Article article = Read("News\nSport\nWeather\nSign in\nFerry to run again\n");
  EXPECT_FALSE(article.readable());
  EXPECT_EQ(article.refusal, Refusal::kNothing);
}

TEST(ReadVisibleText, AcceptsAnyText) {
  EXPECT_FALSE(Read("").readable());
  EXPECT_FALSE(Read("\n\n \n").readable());
  Read(std::string(100'000, 'x'));
}

}  // namespace
}  // namespace lede::article
