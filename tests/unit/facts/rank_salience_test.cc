// Claims of facts/rank_salience.h, with the shipped weights.
#include "facts/rank_salience.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "unit/facts/marked_text.h"

namespace lede::facts {
namespace {

std::vector<std::string> NamesOf(const std::vector<Who>& people) {
  std::vector<std::string> names;
  for (const Who& who : people) names.push_back(who.name);
  return names;
}

double SalienceOf(const Facts& facts, const std::string& name) {
  for (const Who& who : facts.who)
    if (who.name == name) return who.salience;
  for (const Where& where : facts.where)
    if (where.place.name == name) return where.salience;
  ADD_FAILURE() << name << " is not there";
  return -1;
}

constexpr char kFire[] =
    "[P:Ida Holm] has opened a bakery in [L:Oslo=NO] after a fire destroyed the old one. [P:Holm] "
    "baked for forty years.\n\n"
    "Customers queued from six in the morning. [P:Holm] thanked them with free buns.\n\n"
    "The mayor of [L:Bergen=NO] sent flowers, said [P:Per Lund]. The weather was mild.\n\n"
    "A choir sang, and [P:Holm] sang with it.";

TEST(RankSalience, WhoeverTheArticleIsAboutComesFirst) {
  const Facts facts = MarkedText(kFire, "Ida Holm opens a bakery").Build();
  EXPECT_EQ(NamesOf(facts.who), (std::vector<std::string>{"Ida Holm", "Per Lund"}));
  ASSERT_EQ(facts.where.size(), 2u);
  EXPECT_EQ(facts.where[0].place.name, "Oslo");
}

TEST(RankSalience, SalienceDecreasesAndStaysWithinZeroAndOne) {
  const Facts facts = MarkedText(kFire, "Ida Holm opens a bakery").Build();
  EXPECT_GT(facts.who[0].salience, facts.who[1].salience);
  EXPECT_GT(facts.where[0].salience, facts.where[1].salience);
  for (const Who& who : facts.who) EXPECT_TRUE(who.salience >= 0 && who.salience <= 1) << who.name;
}

TEST(RankSalience, ANameInTheTitleCountsMore) {
  const char* text = "[P:Ida Holm] met [P:Per Lund] in a park on Monday morning.";
  EXPECT_GT(SalienceOf(MarkedText(text, "Per Lund in the park").Build(), "Per Lund"),
            SalienceOf(MarkedText(text, "A meeting in the park").Build(), "Per Lund"));
}

TEST(RankSalience, TheSiteItselfIsNoPartOfTheStoryUnlessTheHeadlineNamesIt) {
  const auto first = [](const char* title) {
    MarkedText text("A fire broke out. [O:Harbour Lantern] was told so, [P:Per Lund] said.", title);
    text.article.site_name = "The Harbour Lantern";
    return text.Build().who[0].name;
  };
  EXPECT_EQ(first("A fire"), "Per Lund");
  EXPECT_EQ(first("Fire at the Harbour Lantern"), "Harbour Lantern");
  MarkedText own("[O:Harbour Lantern] opens an office. [P:Per Lund] said so.", "A new office");
  own.article.site_name = "Harbour Lantern";
  EXPECT_EQ(own.Build().who[0].name, "Harbour Lantern");
}

TEST(RankSalience, SpeakersKeepTheirQuotesWhenTheOrderChanges) {
  const MarkedText text(
      "A fire broke out, said [P:Per Lund]. [P:Ida Holm] lost her bakery.\n\n"
      "“We will build a new one,” said [P:Ida Holm].\n\n"
      "[P:Holm] smiled. [P:Holm] waved. [P:Holm] left.",
      "Ida Holm loses her bakery");
  const Facts facts = text.Build();
  ASSERT_EQ(NamesOf(facts.who), (std::vector<std::string>{"Ida Holm", "Per Lund"}));
  ASSERT_EQ(facts.quotes.size(), 1u);
  ASSERT_TRUE(facts.quotes[0].speaker);
  EXPECT_EQ(facts.who[*facts.quotes[0].speaker].name, "Ida Holm");
}

TEST(RankSalience, EqualsAreInTextOrder) {
  SalienceWeights nothing;
  FactData data = TestData();
  data.salience = nothing;
  const MarkedText text("[P:Per Lund] met [P:Ida Holm]. [P:Holm] spoke. [P:Holm] left.");
  Facts facts = text.Build();
  std::sort(facts.who.begin(), facts.who.end(), [](const Who& a, const Who& b) {
    return a.mentions.front().span < b.mentions.front().span;
  });
  RankSalience(text.article, text.text, data, &facts);
  EXPECT_EQ(NamesOf(facts.who), (std::vector<std::string>{"Per Lund", "Ida Holm"}));
}

TEST(RankSalience, ADayNamedEarlyAndAgainOutweighsOneNamedLate) {
  const Facts facts =
      MarkedText(
          "A fire broke out on [T:Saturday=2025-08-23]. It burnt all [T:Saturday=2025-08-23]. "
          "Nobody slept. The bakery opened in May. Firemen came. They left. "
          "It will open on [T:Friday=2025-08-29].")
          .Build();
  ASSERT_EQ(facts.when.size(), 2u);
  EXPECT_EQ(facts.when[0].value, "2025-08-23");
  EXPECT_GT(facts.when[0].salience, facts.when[1].salience);
}

}  // namespace
}  // namespace lede::facts
