// Each rule that adds blocks to the body adds what it claims to, and nothing else.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "article/article_data.h"
#include "article/body/write_body_text.h"
#include "article/content/rules/fill_gaps.h"
#include "article/content/rules/keep_attributions.h"
#include "unit/article/content/rules/page_of_blocks.h"
#include "unit/read_data.h"

namespace lede::article {
namespace {

// The scorer doubts blocks that begin with "~".
BodyParts WithoutGaps(Page* page) {
  FillGaps(page->facts(), std::vector<int32_t>(page->parts.blocks.size(), -1500), &page->parts);
  return page->parts;
}

TEST(FillGaps, KeepsTheRestOfAListThatIsMostlyKept) {
  Page most("<p>Of the mill:<ul><li>~Built: 1802<li>Burnt: 1866<li>Sold: 1923</ul>");
  EXPECT_EQ(WithoutGaps(&most).blocks, (std::vector<uint8_t>{1, 1, 1, 1}));
  Page few("<p>Of the mill:<ul><li>~Built<li>~Burnt<li>~Rebuilt<li>Sold<li>Let</ul>");
  EXPECT_EQ(WithoutGaps(&few).blocks, (std::vector<uint8_t>{1, 0, 0, 0, 1, 1}));
  Page linked("<p>Of the mill:<ul><li><a href=a>~Read more</a><li>Burnt<li>Sold</ul>");
  EXPECT_EQ(WithoutGaps(&linked).blocks, (std::vector<uint8_t>{1, 0, 1, 1}));
}

TEST(FillGaps, KeepsTheTimesAboveTheEntriesOfALiveBlog) {
  const auto entry = [](const std::string& time, const std::string& text) {
    return "<section><p class=t><time>" + time + "</time><p>" + text + "</section>";
  };
  Page blog(entry("9.12", "One") + entry("~7.40", "Two") + entry("~5.30", "~Three"));
  EXPECT_EQ(WithoutGaps(&blog).blocks, (std::vector<uint8_t>{1, 1, 1, 1, 0, 0}));
  Page undated(entry("~9.12", "One") + entry("~7.40", "Two"));
  EXPECT_EQ(WithoutGaps(&undated).blocks, (std::vector<uint8_t>{0, 1, 0, 1})) << "none is kept";
}

TEST(FillGaps, KeepsProseBetweenProseOfItsTemplate) {
  const std::string prose = "<p class=t>The council met on Monday night and it voted on the toll.";
  const std::string doubted = "<p class=t>~Members of every party spoke against it for six hours.";
  Page between(prose + doubted + prose);
  FillGaps(between.facts(), {0, -800, 0}, &between.parts);
  EXPECT_EQ(between.parts.blocks, (std::vector<uint8_t>{1, 1, 1}));
  Page other(prose + "<div class=u>~Members of every party spoke against it for six hours.</div>" +
             prose);
  FillGaps(other.facts(), {0, -800, 0}, &other.parts);
  EXPECT_EQ(other.parts.blocks, (std::vector<uint8_t>{1, 0, 1}));
}

TEST(FillGaps, KeepsProseBelowProseOfItsContainerIfTheBodyGoesOn) {
  const std::string prose = "<p>The council met on Monday night and it voted on the toll.";
  const std::string doubted = "<p>~Members of every party spoke against it for six hours.";
  Page goes_on("<div>" + prose + doubted + doubted + "</div><h2>Two</h2>");
  FillGaps(goes_on.facts(), {0, -800, -800, 0}, &goes_on.parts);
  EXPECT_EQ(goes_on.parts.blocks, (std::vector<uint8_t>{1, 1, 1, 1}));
  Page ends("<div>" + prose + doubted + doubted + "</div>");
  FillGaps(ends.facts(), {0, -800, -800}, &ends.parts);
  EXPECT_EQ(ends.parts.blocks, (std::vector<uint8_t>{1, 0, 0}));
}

TEST(FillGaps, KeepsAListBelowTextIfItsItemsAreLikelyOnTheWhole) {
  const std::string list = "<div><div><ul><li>~Built: 1802<li>~Burnt: 1866</ul></div></div>";
  Page below("<div><h2>The mill</h2></div>" + list);
  FillGaps(below.facts(), {0, -1500, -300}, &below.parts);
  EXPECT_EQ(below.parts.blocks, (std::vector<uint8_t>{1, 1, 1}));
  Page unlikely("<div><h2>The mill</h2></div>" + list);
  FillGaps(unlikely.facts(), {0, -1500, -800}, &unlikely.parts);
  EXPECT_EQ(unlikely.parts.blocks, (std::vector<uint8_t>{1, 0, 0}));
  Page apart("<section><div><h2>The mill</h2></div><p>~Share</section>" + list);
  FillGaps(apart.facts(), {0, -3000, -300, -300}, &apart.parts);
  EXPECT_EQ(apart.parts.blocks, (std::vector<uint8_t>{1, 0, 0, 0}));
}

TEST(FillGaps, KeepsBlocksAmongKeptOnesOfTheirTemplate) {
  Page page(
      "<div class=t>One</div><div class=t>~Two</div><div class=t>Three</div>"
      "<div class=t>~Four</div>");
  FillGaps(page.facts(), {0, -800, 0, -800}, &page.parts);
  EXPECT_EQ(page.parts.blocks, (std::vector<uint8_t>{1, 1, 1, 0}));
}

TEST(FillGaps, KeepsTheEndOfALongRunOfProse) {
  const auto keeps_last = [](int before) {
    std::string html;
    for (int i = 0; i < before; ++i) html += kParagraph;
    Page page(html + "<p>~Members of every party spoke against it for six hours.");
    std::vector<int32_t> scores(page.parts.blocks.size());
    scores.back() = -800;
    FillGaps(page.facts(), scores, &page.parts);
    return page.parts.blocks.back() != 0;
  };
  EXPECT_TRUE(keeps_last(30));
  EXPECT_FALSE(keeps_last(5));
}

TEST(FillGaps, KeepsTheQuestionAboveACollapsedAnswer) {
  Page page(
      "<p>A<details><summary>~Who pays?</summary><p>The county.</details>"
      "<details><summary>~Share</summary></details><p>B");
  EXPECT_EQ(WithoutGaps(&page).blocks, (std::vector<uint8_t>{1, 1, 1, 0, 1}));
}

TEST(FillGaps, KeepsCodeOnlyBetweenBlocksOfTheBody) {
  Page page("<pre>~a()</pre><p>One<pre>~b()</pre><p>Two<pre>~c()</pre>");
  EXPECT_EQ(WithoutGaps(&page).blocks, (std::vector<uint8_t>{0, kInBody, kShownOnly, kInBody, 0}));
  Article article;
  WriteBodyText(page.blocks, page.parts, &article);
  EXPECT_EQ(article.text, "One\n\nTwo");
}

List WithAttributions(const std::string& html) {
  Page page(html);
  KeepAttributions(page.document, ReadData<ArticleData>().class_roles, page.facts(), &page.parts);
  return page.Kept();
}

TEST(KeepAttributions, KeepsTheNameAndRoleBelowAQuotation) {
  EXPECT_EQ(WithAttributions("<figure><blockquote><p>We wait.</p></blockquote>"
                             "<figcaption>~ Ann Lee, mayor</figcaption></figure>"),
            (List{"We wait.", "~ Ann Lee, mayor"}));
  EXPECT_EQ(WithAttributions("<div class='pull-quote'><p>We wait.<p>~ Ann Lee<p>~ Mayor</div>"),
            (List{"We wait.", "~ Ann Lee", "~ Mayor"}));
}

TEST(KeepAttributions, LeavesOutOtherLines) {
  EXPECT_EQ(WithAttributions("<blockquote><p>We wait.</blockquote><p>~ Ann Lee"),
            (List{"We wait."}));
  EXPECT_EQ(WithAttributions("<blockquote><p>We wait.<p>~ Sign up today.</blockquote>"),
            (List{"We wait."}));
  EXPECT_EQ(WithAttributions("<blockquote><p>~ Unkept.<p>~ Ann Lee</blockquote>"), (List{}));
  EXPECT_EQ(WithAttributions("<blockquote><p>We wait.<p>~ Ann<p>~ Mayor<p>~ Share</blockquote>"),
            (List{"We wait.", "~ Ann", "~ Mayor"}));
}

}  // namespace
}  // namespace lede::article
