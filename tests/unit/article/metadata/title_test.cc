// Title, subtitle and name of the site are read from the right place.
#include <gtest/gtest.h>

#include "unit/article/metadata/read_page_metadata.h"

namespace lede::article {
namespace {

TEST(Title, IsTheHeadlineThePageShows) {
  const Metadata metadata = Read(
      "<head><title>Bridge toll: what changes | The Lantern</title>"
      "<meta property='og:title' content='Bridge toll stays, says council'></head>"
      "<body><h1>Lantern</h1><h1>Council keeps the bridge toll as it is</h1><p>Text.</p></body>");
  EXPECT_EQ(metadata.title, "Council keeps the bridge toll as it is");
}

TEST(Title, LosesTheNameOfTheSite) {
  EXPECT_EQ(Read("<title>Council keeps the bridge toll | The Lantern</title><p>Text").title,
            "Council keeps the bridge toll");
  EXPECT_EQ(Read("<meta property='og:site_name' content='The Lantern'>"
                 "<title>The Lantern - Council keeps the bridge toll</title><p>Text")
                .title,
            "Council keeps the bridge toll");
  EXPECT_EQ(Read("<title>Toll - a history of the bridge and its keepers</title><p>Text").title,
            "Toll - a history of the bridge and its keepers");
}

TEST(Title, LosesTheNameInTheAddress) {
  EXPECT_EQ(Read("<title>Council keeps the bridge toll - Lantern</title><p>Text").title,
            "Council keeps the bridge toll");
  EXPECT_EQ(Read("<title>Council keeps the bridge toll - Ferry</title><p>Text").title,
            "Council keeps the bridge toll - Ferry");
}

TEST(Title, KeepsAWordThatBeginsLikeAShortName) {
  EXPECT_EQ(Read("<meta property='og:site_name' content='Sun'>"
                 "<title>Council keeps the bridge toll - Sundays</title><p>Text",
                 "https://a.example/b")
                .title,
            "Council keeps the bridge toll - Sundays");
}

TEST(Title, LosesTheNameOfTheSiteInFrontOfItTwice) {
  EXPECT_EQ(Read("<meta property='og:site_name' content='The Lantern'>"
                 "<title>Lantern - The Lantern - Council keeps the bridge toll</title><p>Text")
                .title,
            "Council keeps the bridge toll");
}

TEST(Title, IsTheFirstOfTwoHeadings) {
  EXPECT_EQ(Read("<h1>Council keeps the bridge toll</h1><p>Text.<h1>Ferry to run again</h1>").title,
            "Council keeps the bridge toll");
}

TEST(Title, IsTheSecondHeadingIfTheFirstIsInTheBreadcrumb) {
  const std::string page =
      "<title>Toll, bridge: what the council says now | The Lantern</title>"
      "<meta property='og:title' content='Council keeps the bridge toll'>"
      "<ol><li>Politics<li><h1>Toll, bridge: what the council says now</h1></ol>";
  EXPECT_EQ(
      Read(page + "<h2><span>River</span> <span>Council keeps the bridge toll</span></h2>").title,
      "Council keeps the bridge toll");
  EXPECT_EQ(Read(page + "<h2>What the bridge cost</h2><p>Text.").title,
            "Toll, bridge: what the council says now");
}

TEST(Title, IsTheSecondHeadingThatTheHeadRepeats) {
  EXPECT_EQ(Read("<title>Council keeps the bridge toll | The Lantern</title>"
                 "<h2>Council keeps the bridge toll</h2><p>Text.<h1>What our readers said</h1>")
                .title,
            "Council keeps the bridge toll");
}

TEST(Title, KeepsItsTopicButNotTheSection) {
  const std::string article =
      "<script type='application/ld+json'>{\"@type\":\"NewsArticle\","
      "\"headline\":\"River: Council keeps the bridge toll\"}</script>"
      "<meta property='og:title' content='Council keeps the bridge toll'>";
  EXPECT_EQ(Read(article + "<h1>River: Council keeps the bridge toll</h1>").title,
            "River: Council keeps the bridge toll");
  EXPECT_EQ(Read("<h1>Council keeps the bridge toll | Opinion</h1>").title,
            "Council keeps the bridge toll");
}

TEST(Title, IsNotTheSiteNameThatATemplatePutsThere) {
  EXPECT_EQ(Read("<meta property='og:site_name' content='Council keeps the toll'>"
                 "<script type='application/ld+json'>{\"@type\":\"NewsArticle\","
                 "\"headline\":\"Council keeps the toll\"}</script>"
                 "<title>Bridge - Council keeps the toll</title><h1>Council keeps the toll</h1>")
                .title,
            "Council keeps the toll");
}

TEST(Subtitle, IsTheStandfirstUnderTheHeadline) {
  EXPECT_EQ(Read("<h1>Council keeps the toll</h1><p class='article-standfirst'>After a long night "
                 "the fee for crossing stays.</p><p>The council met.</p>")
                .subtitle,
            "After a long night the fee for crossing stays.");
}

TEST(SiteName, ExcludesTheSlogan) {
  const auto name = [](const std::string& stated) {
    return Read("<meta property='og:site_name' content='" + stated + "'><h1>Toll</h1>").site_name;
  };
  EXPECT_EQ(name("The Lantern - All the news of the Lenn"), "The Lantern");
  EXPECT_EQ(name("The Lantern: News"), "The Lantern");
  EXPECT_EQ(name("The Lantern -"), "The Lantern");
  EXPECT_EQ(name("@lantern"), "lantern");
  EXPECT_EQ(name("Lenn - The Courier"), "Lenn - The Courier");
}

TEST(SiteName, IsNotASection) {
  EXPECT_EQ(Read("<meta property='og:site_name' content='Science'><meta name='application-name' "
                 "content='The Lantern'><h1>Toll</h1>",
                 "https://www.lantern.example/science/toll")
                .site_name,
            "The Lantern");
}

TEST(Title, KeepsTheMarkAfterItsKicker) {
  EXPECT_EQ(Read("<meta property='og:title' content='Bridge on the Lenn: Toll stays for now'><h1>"
                 "<span class=topline>Bridge on the Lenn</span> <span>Toll stays for now</span>"
                 "</h1>")
                .title,
            "Bridge on the Lenn: Toll stays for now");
  EXPECT_EQ(Read("<title>Council keeps bridge toll on the Lenn</title><h1><span>Bridge on the Lenn"
                 "<span class=visually-hidden>:</span></span> <span>Council keeps toll</span>"
                 "</h1>")
                .title,
            "Bridge on the Lenn: Council keeps toll");
}

TEST(Subtitle, MayBeginLikeABylineIfItIsLonger) {
  const std::string standfirst =
      "By keeping the toll, Ann Lee and the council put off the repairs that the old bridge needs.";
  EXPECT_EQ(Read("<h1>Toll stays</h1><p class=subtitle>" + standfirst + "<p>Text.").subtitle,
            standfirst);
}

TEST(Subtitle, IsBesideTheHeadlineWhateverTheirContainerIsCalled) {
  const std::string line = "<p class=subtitle>Six hours of talks end without a vote.</p>";
  EXPECT_EQ(Read("<aside><h1>Toll stays</h1>" + line + "</aside><p>Text.").subtitle,
            "Six hours of talks end without a vote.");
}

TEST(Subtitle, IsNotBesideTheStoryNorWithoutAHeadline) {
  const std::string line = "<p class=subtitle>Ferry to run again from June, says the board.</p>";
  EXPECT_EQ(Read("<h1>Toll stays</h1><aside>" + line + "</aside><p>Text.").subtitle, "");
  EXPECT_EQ(Read("<p>Text." + line).subtitle, "");
}

TEST(Subtitle, IsNotAPrompt) {
  EXPECT_EQ(
      Read("<h1>Toll stays</h1><p class=standfirst>Sign up for our newsletter to get this and "
           "more in your inbox</p><p class=dek>The council voted late at night.</p>")
          .subtitle,
      "The council voted late at night.");
}

TEST(Subtitle, IsNeitherABylineNorACaption) {
  EXPECT_EQ(Read("<meta name=description content='The council voted late at night.'><h1>Toll stays"
                 "</h1><div>The council voted late at night.</div><div class=subtitle>By <a "
                 "href=/staff/ann-lee>Ann Lee</a> on 3 May 2024</div><p>Text.")
                .subtitle,
            "The council voted late at night.");
  EXPECT_EQ(Read("<h1>Toll stays</h1><figure><img src='a.jpg'><figcaption class=subtitle>The bridge"
                 " at dusk, seen from the harbour.</figcaption></figure><p>Text.")
                .subtitle,
            "");
}

TEST(Subtitle, IsNotACaption) {
  EXPECT_EQ(Read("<h1>Toll stays</h1><figure class='lead'><img src='a.jpg'><figcaption>The bridge "
                 "at dusk, seen from the harbour.</figcaption></figure><p>Text.")
                .subtitle,
            "");
}

}  // namespace
}  // namespace lede::article
