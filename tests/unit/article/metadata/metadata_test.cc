// What else a page says about its article is read from the right place.
#include <gtest/gtest.h>

#include "unit/article/metadata/read_page_metadata.h"

namespace lede::article {
namespace {

using List = std::vector<std::string>;

TEST(JsonLd, IsRepairedIfBroken) {
  const Metadata metadata = Read(
      "<script type='application/ld+json'>//<![CDATA[\n{\"@type\":\"NewsArticle\",\"headline\":"
      "\"Council keeps\n the toll\",\"datePublished\":\"2023-12-22\",}\n//]]></script><p>Text");
  EXPECT_EQ(metadata.title, "Council keeps the toll");
  EXPECT_EQ(metadata.published, "2023-12-22");
}

TEST(JsonLd, IsSkippedIfNestedTooDeep) {
  std::string page = "<script type='application/ld+json'>";
  for (int i = 0; i < 100'000; ++i) page += "{\"a\":[";
  EXPECT_EQ(Read(page + "</script><h1>Council keeps the toll</h1>").title,
            "Council keeps the toll");
}

TEST(Section, IsStatedOrTheLastBreadcrumb) {
  EXPECT_EQ(Read("<meta property='article:section' content='Local'><h1>Toll</h1>").section,
            "Local");
  EXPECT_EQ(Read("<script type='application/ld+json'>{\"@type\":\"BreadcrumbList\","
                 "\"itemListElement\":[{\"name\":\"Home\"},{\"name\":\"City\"},"
                 "{\"name\":\"Council keeps the toll\"}]}</script><h1>Council keeps the toll</h1>")
                .section,
            "City");
}

TEST(Section, IsOneOfAListAndTheLastStepOfAPath) {
  const auto section = [](const std::string& stated) {
    return Read(
               "<meta property='og:site_name' content='Lantern'><meta property='article:section' "
               "content='" +
               stated + "'><h1>Toll</h1>")
        .section;
  };
  EXPECT_EQ(section("Lantern,Politics,Region"), "Politics");
  EXPECT_EQ(section("Food & Drink, News"), "Food & Drink");
  EXPECT_EQ(section("Food, Drink & Travel"), "Food, Drink & Travel");
  EXPECT_EQ(section("news/local"), "local");
  EXPECT_EQ(section("Lantern | News"), "News");
  EXPECT_EQ(section("Lantern"), "");
  EXPECT_EQ(section("Toll | Lantern"), "");
}

TEST(Keywords, AreSplitAndUnique) {
  EXPECT_EQ(Read("<meta name='keywords' content='toll, Bridge, bridge,  council '><h1>Toll</h1>")
                .keywords,
            (List{"toll", "Bridge", "council"}));
}

TEST(Keywords, AreForReadersNotForSoftware) {
  const auto keywords = [](const std::string& stated) {
    return Read("<meta name='keywords' content='" + stated + "'><h1>Toll</h1>").keywords;
  };
  EXPECT_EQ(
      keywords("105726154,toll,ssts:story,@river,displayType: list,/news,Lite:true,橋,...,[]"),
      (List{"toll", "橋"}));
  const List kept{
      "Tolls: The Bridge", "Tolls: The Road", "Tolls: The Sea", "iPhone: tips", "C", "1984", "9/11",
      "Toll:Road"};
  std::string all;
  for (const std::string& keyword : kept) all += keyword + ",";
  EXPECT_EQ(keywords(all), kept);
  EXPECT_EQ(keywords("Day: Friday,toll,Page Type: Article,WC: 500-999"), List{"toll"});
}

TEST(LeadImage, SeparatesCreditAndCaption) {
  const Image image =
      Read(
          "<meta property='og:image' content='/img/bridge-1200.jpg'><h1>Toll stays</h1>"
          "<figure class='lead'><img src='/img/bridge-1200.jpg'><figcaption>The bridge at dusk. "
          "<span class='credit'>Photograph: Ann Lee</span></figcaption></figure>")
          .lead_image;
  EXPECT_EQ(image.caption, "The bridge at dusk.");
  EXPECT_EQ(image.credit, "Photograph: Ann Lee");
}

TEST(LeadImage, HasACaptionOfSeparateSentences) {
  EXPECT_EQ(Read("<meta property='og:image' content='/img/bridge-1200.jpg'><h1>Toll stays</h1>"
                 "<figure><img src='/img/bridge-1200.jpg'><figcaption><span>The bridge at dusk."
                 "</span><span>© Ann Lee</span><em>Lantern</em>, U.S.<b>A.</b></figcaption>"
                 "</figure>")
                .lead_image.caption,
            "The bridge at dusk. © Ann Lee Lantern, U.S.A.");
}

TEST(LeadImage, IsTheSameInAnotherSize) {
  EXPECT_EQ(Read("<meta property='og:image' content='/img/bridge.jpg?w=1.5&h=2'><h1>Toll</h1>"
                 "<figure><img src='/small/bridge.webp?w=600'><figcaption>At night.</figcaption>"
                 "</figure>")
                .lead_image.caption,
            "At night.");
}

TEST(LeadImage, IsTheSameWhateverIsAskedForBehindIt) {
  EXPECT_EQ(Read("<meta property='og:image' content='/img/bridge.jpg?by=/ann/lee'><h1>Toll</h1>"
                 "<figure><img src='/small/bridge.jpg'><figcaption>At dawn.</figcaption></figure>")
                .lead_image.caption,
            "At dawn.");
}

TEST(LeadImage, IsAbsentIfThePageNamesNone) {
  EXPECT_TRUE(Read("<h1>Toll stays</h1><p>Text.").lead_image.empty());
}

TEST(LeadImage, HasItsCaptionFromThePage) {
  const Metadata metadata = Read(
      "<meta property='og:image' content='/img/bridge-at-night.jpg?w=1200'><h1>Toll</h1>"
      "<figure><img src='/img/bridge-at-night.jpg' alt='A bridge'><figcaption>The bridge at night."
      "</figcaption></figure>");
  EXPECT_EQ(metadata.lead_image.url, "https://www.lantern.example/img/bridge-at-night.jpg?w=1200");
  EXPECT_EQ(metadata.lead_image.alt, "A bridge");
  EXPECT_EQ(metadata.lead_image.caption, "The bridge at night.");
}

TEST(CanonicalUrl, IsAbsolute) {
  EXPECT_EQ(Read("<link rel=canonical href='/a'><h1>Toll</h1>").canonical_url,
            "https://www.lantern.example/a");
}

TEST(Language, MayBeDeclaredByLinkedDataAlone) {
  EXPECT_EQ(Read("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"inLanguage\":"
                 "\"sv-SE\"}</script><h1>Toll</h1>")
                .language,
            "sv-SE");
}

TEST(Language, IsDeclaredOrElseDetected) {
  EXPECT_EQ(Read("<html lang=pt_br><h1>Toll</h1>").language, "pt-BR");
  const Metadata told = Read("<p>המועצה החליטה ביום שני שלא להעלות את אגרת הגשר");
  EXPECT_EQ(told.language, "he");
  EXPECT_EQ(told.direction, "rtl");
}

}  // namespace
}  // namespace lede::article
