// The authors are those whom the page credits, and nobody else.
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
  EXPECT_EQ(Names(Read(headline + "<p>Emma-Lou Hay<p>21 December 2023")), (List{"Emma-Lou Hay"}));
  EXPECT_EQ(Names(Read(headline + "<p>Harbour News - 21 December 2023<p>Text.")), List());
}

TEST(Authors, MayBeNamedBelowTheStory) {
  std::string page = "<h1>Council keeps the toll</h1>";
  for (int i = 0; i < 30; ++i) page += "<p>The council met again.</p>";
  EXPECT_EQ(Names(Read(page + "<p>Written by Ann Lee</p>")), (List{"Ann Lee"}));
  EXPECT_EQ(Names(Read(page + "<p>By Monday Evening</p>")), List());
}

TEST(Authors, MayBeNamedAfterANoun) {
  const std::string story = "<h1>Toll</h1><p>The toll on the bridge stays as it is.<ul>";
  EXPECT_EQ(Names(Read(story + "<li><b>Autorin/Autor</b> Anna Keller</ul>")),
            std::vector<std::string>{"Anna Keller"});
  EXPECT_EQ(Names(Read(story + "<li>Author of six books on tolls</ul>")),
            std::vector<std::string>{});
  EXPECT_EQ(Names(Read(story + "</ul><h3>Article written by:</h3><h4>Anna Keller, MD</h4>")),
            std::vector<std::string>{"Anna Keller"});
}

TEST(Authors, AreNotEditorsOrReviewers) {
  const std::string editor = "<p class=author>Editor: <a class=author href=/b>Bo Ek</a></p>";
  EXPECT_EQ(Names(Read("<meta name=author content='Bo Ek'><h1>Toll</h1><p class=author>Ann Lee</p>"
                       "<p>The toll stays." +
                       editor)),
            std::vector<std::string>{"Ann Lee"});
  EXPECT_EQ(Names(Read("<h1>Toll</h1><p>The toll stays." + editor)), std::vector<std::string>{});
}

TEST(Authors, MayBeInTheFooterOfTheHeadline) {
  EXPECT_EQ(
      Names(Read("<meta name=author content='Ann Lee'><h1>Toll</h1><div class=headline_footer>"
                 "<div class=byline>By Ann Lee and Bo Ek</div></div><p>The toll stays.")),
      (std::vector<std::string>{"Ann Lee", "Bo Ek"}));
}

TEST(Authors, AreNotThePublisherWithItsAddress) {
  EXPECT_EQ(Names(Read("<meta name=publisher content='Lantern Press (lantern.example)'>"
                       "<meta name=author content='Lantern Press (lantern.example)'>"
                       "<h1>Toll</h1><p>By Ann Lee<p>The toll stays.")),
            std::vector<std::string>{"Ann Lee"});
}

TEST(Authors, MayHaveOneNameIfTheirPageIsNamedSo) {
  const std::string link = "<h1>Toll</h1><a href=/author/";
  EXPECT_EQ(Names(Read(link + "yola/>Yola</a><p>The toll stays.")),
            std::vector<std::string>{"Yola"});
  EXPECT_EQ(Names(Read(link + "17>Follow</a><p>The toll stays.")), std::vector<std::string>{});
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

}  // namespace
}  // namespace lede::article
