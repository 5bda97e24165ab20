// Each rule that removes parts of the page removes what it claims to, and nothing else; tables are
// completed and pictures chosen.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "article/article_data.h"
#include "article/content/rules/complete_tables.h"
#include "article/content/rules/drop_appeals.h"
#include "article/content/rules/drop_bare_headings.h"
#include "article/content/rules/drop_head.h"
#include "article/content/rules/drop_next_articles.h"
#include "article/content/rules/drop_teasers.h"
#include "article/content/rules/select_media.h"
#include "unit/article/content/rules/page_of_blocks.h"
#include "unit/read_data.h"

namespace lede::article {
namespace {

List WithoutBareHeadings(const std::string& html) {
  Page page(html);
  DropBareHeadings(page.facts(), &page.parts);
  return page.Kept();
}

TEST(DropBareHeadings, DropsAHeadingWhoseTextWasLeftOut) {
  EXPECT_EQ(WithoutBareHeadings("<h1>A</h1><p>One<h2>More</h2><p>~Teaser<h2>B</h2><p>Two"),
            (List{"A", "One", "B", "Two"}));
  EXPECT_EQ(WithoutBareHeadings("<h1>A</h1><p>One<h2>Notes</h2>"), (List{"A", "One"}));
}

TEST(DropBareHeadings, KeepsHeadingsOverPartsPicturesAndLists) {
  EXPECT_EQ(WithoutBareHeadings("<h1>A</h1><h2>B</h2><p>~Advert<h3>C</h3><p>One"),
            (List{"A", "B", "C", "One"}));
  EXPECT_EQ(WithoutBareHeadings("<p>One<h2>A</h2><p>~Advert<img src=a.jpg><h2>B</h2><p>Two"),
            (List{"One", "A", "B", "Two"}));
  EXPECT_EQ(WithoutBareHeadings("<h2>A</h2><h2>B</h2><h2>C</h2><p>One"),
            (List{"A", "B", "C", "One"}));
}

List WithoutNextArticles(const std::string& html) {
  Page page(html);
  DropNextArticles(page.document, page.facts(), &page.parts);
  return page.Kept();
}

TEST(DropNextArticles, DropsArticlesBesideTheOneWithTheHeadline) {
  EXPECT_EQ(WithoutNextArticles("<div><article><h1>A</h1><p>One</article>"
                                "<article><h1>B</h1><p>Two</article><p>End</div>"),
            (List{"A", "One", "End"}));
  EXPECT_EQ(WithoutNextArticles("<div class=story><h1>A</h1><p>One</div><div class=story><h1>B</h1>"
                                "<p><time>Monday</time><p>Two</div>"),
            (List{"A", "One"}));
}

TEST(DropNextArticles, KeepsContainersWithoutANameOfTheirOwn) {
  const List all{"A", "One", "B", "3 May 2024", "Two"};
  EXPECT_EQ(WithoutNextArticles("<div><h1>A</h1><p>One</div>"
                                "<div><h1>B</h1><p><time>3 May 2024</time><p>Two</div>"),
            all);
}

TEST(DropNextArticles, KeepsPartsOfOneArticle) {
  const List parts{"A", "One", "B", "Two"};
  EXPECT_EQ(WithoutNextArticles("<section class=part><h1>A</h1><p>One</section>"
                                "<section class=part><h1>B</h1><p>Two</section>"),
            parts);
  EXPECT_EQ(WithoutNextArticles("<article><h1>A</h1><p>One</article>"
                                "<article><h2>B</h2><p>Two</article>"),
            parts);
  EXPECT_EQ(WithoutNextArticles("<h1>A</h1><p>One<article><h1>B</h1><p>Two</article>"), parts);
}

// The rows of "a|1, b|2, c|3" that are kept when the scorer keeps none.
size_t RowsOfTableAmong(const std::string& before, const std::string& table,
                        const std::string& after) {
  Page page(before + table + after);
  for (uint32_t i = 0; i < page.parts.blocks.size(); ++i) {
    if (page.blocks.blocks[i].kind == BlockKind::kTableRow) page.parts.blocks[i] = 0;
  }
  CompleteTables(page.facts(), &page.parts);
  size_t rows = 0;
  for (uint32_t i = 0; i < page.parts.blocks.size(); ++i) {
    rows += page.parts.blocks[i] && page.blocks.blocks[i].kind == BlockKind::kTableRow;
  }
  return rows;
}

TEST(CompleteTables, KeepsEveryRowOfATableInsideTheBody) {
  EXPECT_EQ(
      RowsOfTableAmong(kParagraph, "<table><tr><td>a<td>1<tr><td>b<td>2<tr><td>c<td>3</table>",
                       kParagraph),
      3u);
}

TEST(CompleteTables, KeepsTheCaptionWithItsTable) {
  Page page(
      "<table><caption>~Guests</caption><tr><td>a<td>1<tr><td>b<td>2</table>"
      "<table><caption>~Prices</caption><tr><td>~c<td>3</table>");
  CompleteTables(page.facts(), &page.parts);
  EXPECT_EQ(page.Kept(), (List{"~Guests", "a\t1", "b\t2"}));
}

TEST(CompleteTables, LeavesTablesOfLinksAndThoseBesideTheBodyAlone) {
  const std::string data = "<table><tr><td>a<td>1<tr><td>b<td>2</table>";
  const std::string links =
      "<table><tr><td><a href=a>Another story</a><td>1<tr><td><a href=b>One more</a><td>2</table>";
  EXPECT_EQ(RowsOfTableAmong(kParagraph, links, kParagraph), 0u);
  EXPECT_EQ(RowsOfTableAmong(kParagraph, data, ""), 0u);
  EXPECT_EQ(RowsOfTableAmong(kParagraph, "<aside>" + data + "</aside>", kParagraph), 0u);
}

TEST(CompleteTables, WithoutAParagraphTheLongestTableIsTheBody) {
  std::string rows;
  for (int i = 0; i < 20; ++i) rows += "<tr><td>Rower " + std::to_string(i) + "<td>from Corran";
  const std::string table = "<table>" + rows + "</table>";
  EXPECT_EQ(RowsOfTableAmong("<h1>Results</h1>",
                             table + "<h2>More</h2><table><tr><td>a<td>1</table>", ""),
            20u);
  EXPECT_EQ(RowsOfTableAmong("<h1>Results</h1>", table, kParagraph), 0u);
}

// The page's title is "Toll stays", its author Ann Lee.
List WithoutHead(const std::string& html) {
  Page page(html);
  Metadata metadata;
  metadata.title = "Toll stays";
  metadata.authors = {{"Ann Lee", {}}};
  metadata.headline_node = page.document.FindFirst(html::kRoot, html::Tag::kH1);
  page.evidence = Compare(page.document, page.blocks, page.words, metadata);
  DropHead(page.facts(), ReadData<Phrases>(), &page.parts);
  return page.Kept();
}

TEST(DropHead, DropsTheTitleAndTheByline) {
  EXPECT_EQ(WithoutHead("<h1>Toll stays</h1><p>By Ann Lee<p>One<h2>toll stays!</h2><p>Two"),
            (List{"One", "Two"}));
}

TEST(DropHead, DropsTheHeadlineWithItsKicker) {
  EXPECT_EQ(WithoutHead("<h1><span>County council</span> Toll stays</h1><p>One"), List{"One"});
  EXPECT_EQ(WithoutHead("<h1>Toll</h1><p>One<h2>Why the toll stays</h2><p>Two").size(), 4u);
}

TEST(DropHead, DropsTheLineThatSaysHowTheAuthorCameByIt) {
  EXPECT_EQ(WithoutHead("<p>One<p>Propos recueillis par Ann Lee<p>Two"), (List{"One", "Two"}));
  const List kept{"By Bo Frith of the Harbour Fund", "By Ann Lee the toll was paid.",
                  "By Ann Frith of the Harbour Fund"};
  EXPECT_EQ(WithoutHead("<p>" + kept[0] + "<p>" + kept[1] + "<p>" + kept[2]), kept);
  EXPECT_EQ(WithoutHead("<h2>Interview with Ann Lee about the toll</h2>").size(), 1u);
}

TEST(DropHead, KeepsWhatSaysMoreOrLess) {
  const List kept{"Toll", "Toll stays after a long night", "Ann Lee was there on Monday night",
                  "Lee, who has led the council for nine years, voted against it"};
  EXPECT_EQ(WithoutHead("<p>" + kept[0] + "<p>" + kept[1] + "<p>" + kept[2] + "<p>" + kept[3]),
            kept);
}

List WithoutBefore(const std::string& html) {
  Page page(html);
  DropBeforeHeadline(page.facts(), &page.parts);
  return page.Kept();
}

std::string Prose(int words) {
  std::string text = "<p>";
  for (int i = 0; i < words; ++i) text += "word ";
  return text;
}

TEST(DropBeforeHeadline, DropsProseAboveTheHeadline) {
  EXPECT_EQ(WithoutBefore(Prose(60) + "<h1>A</h1>" + Prose(60)).size(), 2u);
}

TEST(DropBeforeHeadline, KeepsItIfTheBodyIsThere) {
  EXPECT_EQ(WithoutBefore(Prose(20) + "<h1>A</h1>" + Prose(50)).size(), 3u) << "too little behind";
  EXPECT_EQ(WithoutBefore(Prose(200) + "<h1>A</h1>" + Prose(100)).size(), 3u);
  EXPECT_EQ(WithoutBefore(Prose(60) + Prose(60)).size(), 2u) << "no headline";
}

List WithoutBiographies(const std::string& html, std::string author = "Ann Lee") {
  Page page(html);
  DropBiographies(page.facts(), {{std::move(author), {}}}, &page.parts);
  return page.Kept();
}

TEST(DropBiographies, DropsLastBlocksThatBeginWithTheAuthor) {
  EXPECT_EQ(WithoutBiographies("<p>One<p>Ann Lee is a writer in Corran.<p>She has a dog."),
            (List{"One", "She has a dog."}));
}

TEST(DropBiographies, KeepsOtherBlocks) {
  EXPECT_EQ(WithoutBiographies("<p>Ann Lee saw it.<p>One<p>Two<p>Three").size(), 4u);
  EXPECT_EQ(WithoutBiographies("<p>One<p>Ann Leeds left.<p>With Ann Lee.<p>Ann Lee").size(), 4u);
  EXPECT_EQ(WithoutBiographies("<p>One<p>Lantern staff wrote this.", "Lantern").size(), 2u);
  EXPECT_EQ(WithoutBiographies("<p>One<p>Ann Lee said " + Prose(80).substr(3)).size(), 2u);
}

// The scorer gives every block `score`.
List WithoutTeasers(const std::string& html, int32_t score = 500) {
  Page page(html);
  DropTeasers(page.facts(), std::vector<int32_t>(page.parts.blocks.size(), score), &page.parts);
  return page.Kept();
}

std::string Teasers(const std::string& title) {
  std::string html = "<p>~More";
  for (int i = 0; i < 3; ++i) html += "<p>" + title + "<div class=excerpt>The mill burnt.</div>";
  return html;
}

TEST(DropTeasers, DropsExcerptsBelowTheTitlesOfOtherArticles) {
  EXPECT_EQ(WithoutTeasers("<p>One<p>Two" + Teasers("<a href=a>~Fire</a>")), (List{"One", "Two"}));
  EXPECT_EQ(WithoutTeasers("<p>One<p>Two" + Teasers("<a href=a>~Fire</a><p>~3 May")),
            (List{"One", "Two"}));
}

TEST(DropTeasers, KeepsPartsOfTheStory) {
  const std::string titles = Teasers("<a href=a>~Fire</a>");
  EXPECT_EQ(WithoutTeasers("<p>One<p>Two" + titles, 3000).size(), 5u) << "surely of the story";
  EXPECT_EQ(WithoutTeasers("<p>One<p>Two" + titles + "<p>Three<p>Four").size(), 7u) << "inside it";
  EXPECT_EQ(WithoutTeasers("<div class=excerpt>One</div><p>Two" + titles).size(), 5u) << "alike";
  EXPECT_EQ(WithoutTeasers("<p>One<p>Two" + Teasers("~Fire")).size(), 5u) << "no link";
  EXPECT_EQ(WithoutTeasers("<p>One<p>Two" + Teasers("<a href=a>~Who burnt it?</a>")).size(), 5u);
  EXPECT_EQ(WithoutTeasers("<p>One<p>Two" + Teasers("<h2>Mill</h2><a href=a>~Pay</a>")).size(), 8u);
}

List WithoutAppeals(const std::string& html) {
  Page page(html);
  DropAppeals(page.facts(), ReadData<Phrases>(), &page.parts);
  return page.Kept();
}

const std::string kAppeals =
    "<div><p>Your contribution keeps us going.<p>Please help keep news free for all.</div>";

TEST(DropAppeals, DropsAContainerOfAppealsBesideAStory) {
  EXPECT_EQ(WithoutAppeals(Prose(60) + kAppeals).size(), 1u);
}

TEST(DropAppeals, KeepsASingleAppealAndAPageOfThem) {
  EXPECT_EQ(WithoutAppeals(Prose(60) + "<div><p>Your contribution keeps us going.</div>").size(),
            2u);
  EXPECT_EQ(WithoutAppeals(Prose(20) + kAppeals).size(), 3u);
  const std::string one = "<div><p>Your contribution keeps us going." + Prose(5) + "</div>";
  EXPECT_EQ(WithoutAppeals(Prose(60) + one + one).size(), 5u);
  EXPECT_EQ(
      WithoutAppeals(Prose(60) + "<div><p>Your contribution keeps us going." + Prose(5) + "</div>")
          .size(),
      3u);
}

// Whether the picture in `box`, in the middle of a story, is kept.
bool IsTaken(const std::string& box) {
  Page page("<div><h1>A</h1>" + std::string(kParagraph) + kParagraph + kParagraph + box +
            kParagraph + "</div>");
  return SelectMedia(page.document, page.facts(), page.parts.blocks) ==
         std::vector<uint8_t>(page.parts.media.size(), 1);
}

TEST(SelectMedia, TakesPicturesWithMarkedOrSoleCaptions) {
  EXPECT_TRUE(IsTaken("<div><img src=a.jpg><p class=wp-caption-text>~The mill</div>"));
  EXPECT_TRUE(IsTaken("<div class=picBox><a href=b><img src=a.jpg></a><p>~The mill</div>"));
  EXPECT_TRUE(
      IsTaken("<aside><figure><img src=a.jpg><figcaption>~A</figcaption></figure></aside>"));
}

TEST(SelectMedia, LeavesOutCardsAndPortraits) {
  EXPECT_FALSE(
      IsTaken("<div class=picBox><img src=a.jpg><p><a href=b>~The mill is sold</a></div>"));
  EXPECT_FALSE(IsTaken("<div><img src=a.jpg><p>~The mill is sold</div>"));
  EXPECT_FALSE(IsTaken("<aside><figure><img src=a.jpg></figure><p>~The mill is sold</aside>"));
  EXPECT_FALSE(IsTaken("<aside><img src=a.jpg></aside>"));
}

}  // namespace
}  // namespace lede::article
