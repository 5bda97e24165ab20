// Claims of api/describe_facts.h.
#include "api/describe_facts.h"

#include <gtest/gtest.h>

#include "api/write_text.h"

namespace lede::api {
namespace {

using Lines = std::vector<std::string>;

TEST(DescribeSource, NamesWhatIsKnown) {
  Article article;
  EXPECT_EQ(DescribeSource(article), "");
  article.authors = {{"Ann Lee", {}}, {"Bo Ek", {}}};
  article.site_name = "Example News";
  article.published = "2025-08-23T10:00:00Z";
  EXPECT_EQ(DescribeSource(article), "Ann Lee, Bo Ek · Example News · 2025-08-23");
  article.reading_minutes_fast = 2;
  article.reading_minutes_slow = 3;
  EXPECT_EQ(DescribeSource(article), "Ann Lee, Bo Ek · Example News · 2025-08-23 · 2–3 min");
  article.reading_minutes_fast = 3;
  article.authors.clear();
  EXPECT_EQ(DescribeSource(article), "Example News · 2025-08-23 · 3 min");
}

TEST(DescribeSummary, IsInTextOrder) {
  Analysis analysis;
  analysis.article.text = "One. Two.";
  analysis.summary = {{{5, 9}, 1}, {{0, 4}, 0.5}};
  EXPECT_EQ(DescribeSummary(analysis), (Lines{"One.", "Two."}));
}

TEST(DescribeWho, AddsTheRole) {
  Facts facts;
  facts.who.resize(2);
  facts.who[0].name = "Ann Lee";
  facts.who[0].role = Role{"mayor of Corran", {}};
  facts.who[1].name = "Bo Ek";
  EXPECT_EQ(DescribeWho(facts), (Lines{"Ann Lee, mayor of Corran", "Bo Ek"}));
}

TEST(DescribeWhere, AddsRegionAndCountryOnce) {
  Facts facts;
  facts.where.resize(3);
  facts.where[0].place.name = facts.where[0].place.region = "Tokyo";
  facts.where[0].place.country_name = "Japan";
  facts.where[1].place.name = "Paris";
  facts.where[1].place.region = "Texas";
  facts.where[1].place.country_name = "United States";
  facts.where[2].place.name = facts.where[2].place.country_name = "Japan";
  facts.where[2].place.kind = PlaceKind::kCountry;
  EXPECT_EQ(DescribeWhere(facts), (Lines{"Tokyo, Japan", "Paris, Texas, United States", "Japan"}));
}

TEST(DescribeWhen, ShowsYearsOnceAndDecadesAsWritten) {
  Facts facts;
  facts.when.resize(4);
  const char* texts[] = {"1998", "last year", "the 1970s", "two years"};
  const char* values[] = {"1998", "2024", "197", "P2Y"};
  for (size_t i = 0; i < 4; ++i) {
    facts.when[i].text = texts[i];
    facts.when[i].value = values[i];
    if (i < 3) facts.when[i].start = CivilDate{1970, 1, 1};
  }
  EXPECT_EQ(DescribeWhen(facts), (Lines{"1998", "2024 (last year)", "the 1970s"}));
}

TEST(WriteText, ShowsEightFactsOfAKindAndSaysHowManyMoreThereAre) {
  Analysis analysis;
  analysis.article.refusal = Refusal::kNone;
  for (int i = 0; i < 8; ++i) {
    Who who;
    who.name = "Person " + std::to_string(i);
    analysis.facts.who.push_back(who);
  }
  EXPECT_EQ(WriteText(analysis).find("more"), std::string::npos);
  EXPECT_NE(WriteText(analysis).find("Person 7"), std::string::npos);
  analysis.facts.who.resize(10);
  const std::string text = WriteText(analysis);
  EXPECT_NE(text.find("… and 2 more"), std::string::npos) << text;
}

}  // namespace
}  // namespace lede::api
