// A page's statements about its article are read from the right place.
#include <gtest/gtest.h>

#include "unit/article/metadata/read_page_metadata.h"

namespace lede::article {
namespace {

std::vector<std::string> Names(const Metadata& metadata) {
  std::vector<std::string> names;
  for (const Author& author : metadata.authors) names.push_back(author.name);
  return names;
}
using List = std::vector<std::string>;

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

TEST(Authors, AreAllWhoAreCredited) {
  EXPECT_EQ(Names(Read("<script type='application/ld+json'>{\"@type\":\"NewsArticle\","
                       "\"headline\":\"Council keeps the toll\",\"author\":[{\"@type\":\"Person\","
                       "\"name\":\"Ann Lee\"}]}</script><h1>Council keeps the toll</h1>"
                       "<div class='byline'>By <a href='/p/1'>Ann Lee</a> and Bo Ek</div>")),
            (List{"Ann Lee", "Bo Ek"}));
}

TEST(Authors, AreNotThePublisherWherePeopleAreNamed) {
  EXPECT_EQ(Names(Read("<script type='application/ld+json'>{\"@type\":\"NewsArticle\","
                       "\"author\":{\"@type\":\"Organization\",\"name\":\"The Lantern\"},"
                       "\"publisher\":{\"name\":\"The Lantern\"}}</script>"
                       "<h1>Council keeps the toll</h1><p class='author'>Von Max Muster</p>")),
            List{"Max Muster"});
}

TEST(Authors, CombineHeadAndBylineWithoutPhotographers) {
  const std::string head =
      "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":[{\"name\":"
      "\"Ann Lee\"},{\"name\":\"Bo Ek\"}]}</script><h1>Council keeps the toll</h1>";
  EXPECT_EQ(Names(Read(head + "<div class='byline'>By Ann Lee 0, Bo Ek</div>")),
            (List{"Ann Lee", "Bo Ek"}));
  EXPECT_EQ(Names(Read(head + "<div class='byline'>By Ann Lee, photographs by Bo Ek</div>")),
            (List{"Ann Lee"}));
}

TEST(Authors, AreReadFromALineInAnUnmarkedElement) {
  EXPECT_EQ(Names(Read("<h1>Council keeps the toll</h1><p>By Ann Lee</p><p>The toll stays.")),
            (List{"Ann Lee"}));
  EXPECT_EQ(Names(Read("<h1>Council keeps the toll</h1><p>By Ann Lee</p><p>The toll on the bridge "
                       "stays as it is, the council said on Monday after a long debate about money "
                       "and the state of the roads.")),
            (List{"Ann Lee"}));
  EXPECT_EQ(Names(Read("<h1>Council keeps the toll</h1><p>Written by</p><p>Ann Lee</p><p>Text.")),
            (List{"Ann Lee"}));
  EXPECT_EQ(Names(Read("<h1>Council keeps the toll</h1><p>The toll stays, says Ann Lee.")), List());
}

TEST(Authors, MayFollowTheDateOrALabel) {
  const std::string h1 = "<h1>Council keeps the toll</h1>";
  EXPECT_EQ(Names(Read("<p><i>Published August 7, 2023</i> <i>by Ann Lee</i></p>" + h1)),
            (List{"Ann Lee"}));
  EXPECT_EQ(Names(Read(h1 + "<div>03/01/2023 by Ann Lee, Chair</div>")), (List{"Ann Lee"}));
  EXPECT_EQ(Names(Read("<p>By Ann Lee</p>" + h1 + "<p>The toll stays.")), List());
  std::string story = h1;
  for (int i = 0; i < 20; ++i) story += "<p>Text.</p>";
  EXPECT_EQ(Names(Read(story + "<h3>Author</h3><p>Maria Lee</p>")), (List{"Maria Lee"}));
  EXPECT_EQ(Names(Read(story + "<h3>Author</h3><p>Leave Reply</p>")), List());
  EXPECT_EQ(Names(Read(h1 + "<p>— — —</p><p>Text.</p>")), List());
}

TEST(Authors, AreNotReadFromWhatIsSaidAboutThem) {
  EXPECT_EQ(Names(Read("<h1>Council keeps the toll</h1>"
                       "<p class='author-description'>Licensed Bridge Keeper, Toll Collector</p>")),
            List());
}

TEST(Authors, AreAsStatedWhereNobodyIsNamed) {
  EXPECT_EQ(Names(Read("<meta name='author' content='bridgekeeper'><h1>Notes on a toll</h1>")),
            (List{"bridgekeeper"}));
  EXPECT_EQ(Names(Read("<meta name='author' content='https://lantern.example/p/1'>"
                       "<h1>Notes on a toll</h1>")),
            List());
}

TEST(Authors, AreGivenNameFirstWhereACatalogueHasTheFamilyNameFirst) {
  EXPECT_EQ(Names(Read("<meta name='citation_author' content='Rowe, Anna'>"
                       "<meta name='citation_author' content='Ek, Bo'><h1>Notes on a toll</h1>")),
            (List{"Anna Rowe", "Bo Ek"}));
  EXPECT_EQ(Names(Read("<meta name='citation_author' content='Anna Rowe, Bo Ek, Cy Dee'>"
                       "<h1>Notes on a toll</h1>")),
            (List{"Anna Rowe", "Bo Ek", "Cy Dee"}));
}

TEST(Authors, AreNoNumbersOfAccountsAndNoPlaceholders) {
  EXPECT_EQ(Names(Read("<meta property='article:author' content='262588'><h1>A toll</h1>")),
            List());
  EXPECT_EQ(Names(Read("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":"
                       "{\"@type\":\"Person\",\"name\":\"undefined\"}}</script><h1>A toll</h1>")),
            List());
}

TEST(Authors, AreReadFromLinksToTheirPages) {
  EXPECT_EQ(Names(Read("<h1>Council keeps the toll</h1><div><a href='/authors/ann-lee/'>Ann Lee</a>"
                       "</div><p>Text.</p>")),
            (List{"Ann Lee"}));
  EXPECT_EQ(Names(Read("<h1>Council keeps the toll</h1><div><a href='/town/the-toll'>Ann Lee</a>"
                       "</div><p>Text.</p>")),
            List());
}

TEST(Authors, NeedNoIntroductionNextToADateOrAJob) {
  const std::string headline = "<h1>Council keeps the toll</h1>";
  EXPECT_EQ(Names(Read(headline + "<p>Emma Hay - 21 December 2023<p>Text.")), (List{"Emma Hay"}));
  EXPECT_EQ(Names(Read(headline + "<p>Emma Hay | Senior Writer<p>Text.")), (List{"Emma Hay"}));
  EXPECT_EQ(Names(Read(headline + "<p>Emma Hay<p>21 December 2023<p>Text.")), (List{"Emma Hay"}));
  EXPECT_EQ(Names(Read(headline + "<p>Harbour News - 21 December 2023<p>Text.")), List());
}

TEST(Authors, MayBeNamedBelowTheStory) {
  std::string page = "<h1>Council keeps the toll</h1>";
  for (int i = 0; i < 30; ++i) page += "<p>The council met again.</p>";
  EXPECT_EQ(Names(Read(page + "<p>Written by Ann Lee</p>")), (List{"Ann Lee"}));
  EXPECT_EQ(Names(Read(page + "<p>By Monday Evening</p>")), List());
}

TEST(Authors, SideBySideAreSeveral) {
  EXPECT_EQ(Names(Read("<h1>Council keeps the toll</h1><div class='byline'><span>Ann Lee</span> "
                       "<span>Bo Ek</span> <span>Cy van Dee</span></div>")),
            (List{"Ann Lee", "Bo Ek", "Cy van Dee"}));
}

TEST(Authors, AreNotThePublisherWhereThePageCreditsNobody) {
  const std::string head =
      "<meta property='og:site_name' content='The Lantern'><meta name='author' content='The "
      "Lantern'><h1>Council keeps the toll</h1>";
  EXPECT_EQ(Names(Read(head + "<p class='byline'>By Staff</p>")), List());
  EXPECT_EQ(Names(Read(head + "<p>Text.")), (List{"The Lantern"}));
}

TEST(Authors, InsideAQuotationWroteOnlyTheQuotation) {
  const std::string head = "<h1>Council keeps the toll</h1>";
  EXPECT_EQ(Names(Read(head + "<blockquote><p>No.</p><p class='author'>Ann Lee</p></blockquote>")),
            List());
  EXPECT_EQ(Names(Read(head + "<div class='pullquote'>No. <b class='author'>Ann Lee</b></div>"
                              "<p class='byline'>By Bo Ek</p>")),
            (List{"Bo Ek"}));
}

TEST(Authors, MayBeBesideTheStory) {
  EXPECT_EQ(Names(Read("<h1>Toll stays</h1><aside class=byline>By Ann Lee</aside><p>Text.")),
            List{"Ann Lee"});
}

TEST(Authors, AreNotThosePicturedBetweenThemWhateverTheOrder) {
  EXPECT_EQ(Names(Read("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":"
                       "[\"Bo Ek\",\"Ann Lee\"]}</script><h1>Toll stays</h1>"
                       "<p class=byline>By Ann Lee Photographs by Bo Ek<p>Text.")),
            List{"Ann Lee"});
}

TEST(Authors, MayBeStatedForCards) {
  for (const char* label : {"Written by", "Author", "By"})
    EXPECT_EQ(Names(Read("<meta name='twitter:label1' content='" + std::string(label) +
                         "'><meta name='twitter:data1' content='Ann Lee'><h1>Toll stays</h1>")),
              List{"Ann Lee"});
  EXPECT_EQ(Names(Read("<meta name='twitter:label1' content='Reading time'><meta "
                       "name='twitter:data1' content='Ann Lee'><h1>Toll stays</h1>")),
            List{});
}

TEST(Authors, AreNotLabels) {
  EXPECT_EQ(Names(Read("<h1>Council keeps the toll</h1><div class='author'>Recipe</div><p>Text.")),
            List());
}

TEST(Authors, AreNotHalvesOfAnOutletsName) {
  EXPECT_EQ(Names(Read("<meta property='og:site_name' content='Bridge & Harbour Times'>"
                       "<meta name='author' content='Bridge & Harbour Times'>"
                       "<h1>Council keeps the toll</h1><a class='author' href='/p/1'>Ann Lee</a>")),
            (List{"Ann Lee"}));
}

TEST(Authors, ComeWithTheirAddresses) {
  const Metadata metadata =
      Read("<h1>Council keeps the toll</h1><a rel='author' href='/people/ann'>Ann Lee</a>");
  ASSERT_EQ(metadata.authors.size(), 1u);
  EXPECT_EQ(metadata.authors[0].url, "https://www.lantern.example/people/ann");
}

TEST(Authors, ReferencedByIdAreFound) {
  EXPECT_EQ(Names(Read("<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"Article\","
                       "\"author\":{\"@id\":\"#p\"}},{\"@type\":\"Person\",\"@id\":\"#p\","
                       "\"name\":\"Ann Lee\"}]}</script><h1>Council keeps the toll</h1>")),
            List{"Ann Lee"});
}

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

TEST(Subtitle, IsTheStandfirstUnderTheHeadline) {
  EXPECT_EQ(Read("<h1>Council keeps the toll</h1><p class='article-standfirst'>After a long night "
                 "the fee for crossing stays.</p><p>The council met.</p>")
                .subtitle,
            "After a long night the fee for crossing stays.");
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

TEST(Keywords, AreSplitAndUnique) {
  EXPECT_EQ(Read("<meta name='keywords' content='toll, Bridge, bridge,  council '><h1>Toll</h1>")
                .keywords,
            (List{"toll", "Bridge", "council"}));
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

TEST(Subtitle, IsNotACaption) {
  EXPECT_EQ(Read("<h1>Toll stays</h1><figure class='lead'><img src='a.jpg'><figcaption>The bridge "
                 "at dusk, seen from the harbour.</figcaption></figure><p>Text.")
                .subtitle,
            "");
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
