// Pages are split into the lines and paragraphs that a reader sees.
#include "article/page/segment_page.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "html/parse.h"

namespace lede::article {
namespace {

std::vector<std::string> Texts(const std::string& html, uint32_t left_out = 0) {
  const html::Document document = html::Parse(html);
  const PageBlocks page = SegmentPage(document, left_out);
  std::vector<std::string> texts;
  for (const PageBlock& block : page.blocks) texts.emplace_back(page.TextOf(block));
  return texts;
}

using List = std::vector<std::string>;

TEST(SegmentPage, SplitsAtBlockElementsOnly) {
  EXPECT_EQ(Texts("<h1>Title</h1><div>One <b>two</b> <a href=x>three</a>.<p>Four</div>"),
            (List{"Title", "One two three.", "Four"}));
}

TEST(SegmentPage, InlineTagsDoNotSplitASentenceWithoutSpaces) {
  EXPECT_EQ(Texts("<p>橋は<a href=x>三本</a><span>ある</span>。</p>"), (List{"橋は三本ある。"}));
}

TEST(SegmentPage, TwoLineBreaksMakeAParagraphOneDoesNot) {
  EXPECT_EQ(Texts("<div>One<br>two<br><br>three<br> <br />four</div>"),
            (List{"One\ntwo", "three", "four"}));
}

TEST(SegmentPage, LeavesOutScriptsControlsAndHiddenInlines) {
  EXPECT_EQ(Texts("<p>One<script>x()</script><button>Share</button><span hidden>card</span>"
                  "<span class=sr-only>opens</span><span style='display: none'>x</span> two</p>"),
            (List{"One two"}));
}

TEST(SegmentPage, SkipsWhatTheCallerLeavesOut) {
  const std::string page =
      "<div role=dialog><p>We value your privacy</div><p>One<dialog open>Two</dialog>"
      "<div data-lede-hidden>Three</div><p>Four";
  EXPECT_EQ(Texts(page, kAsideFromPage), (List{"One", "Four"}));
  EXPECT_EQ(Texts(page), (List{"We value your privacy", "One", "Two", "Three", "Four"}));
}

TEST(SegmentPage, TreatsAnEmbeddedPostAsMediaNotAsText) {
  const html::Document document = html::Parse(
      "<p>One<blockquote class=twitter-tweet><p>Quack</p><a href=x>3 May</a></blockquote>"
      "<blockquote>Two</blockquote>");
  const PageBlocks page = SegmentPage(document);
  ASSERT_EQ(page.blocks.size(), 2u);
  EXPECT_EQ(page.TextOf(page.blocks[1]), "Two");
  ASSERT_EQ(page.media.size(), 1u);
  EXPECT_EQ(page.media[0].before_block, 1u);
}

TEST(SegmentPage, ALineBreakTakesThePlaceOfASpace) {
  EXPECT_EQ(Texts("<p>One <br> two"), List{"One\ntwo"});
}

TEST(SegmentPage, MakesOneBlockPerRow) {
  EXPECT_EQ(Texts("<table><tr><th>Name<th>Age<tr><td>Ann<td><p>7</table>"),
            (List{"Name\tAge", "Ann\t7"}));
}

TEST(SegmentPage, KeepsTheParagraphsOfALayoutTable) {
  const std::string longer(400, 'x');
  EXPECT_EQ(Texts("<table><tr><td><p>One<p>Two<td>" + longer + "</table>"),
            (List{"One", "Two", longer}));
}

TEST(SegmentPage, TheOnlyCellOfARowIsAParagraph) {
  const html::Document document = html::Parse("<table><tr><td><p>One<p>Two<tr><td>a<td>b</table>");
  const PageBlocks page = SegmentPage(document);
  ASSERT_EQ(page.blocks.size(), 3u);
  EXPECT_EQ(page.blocks[0].kind, BlockKind::kParagraph);
  EXPECT_EQ(page.blocks[2].kind, BlockKind::kTableRow);
}

TEST(SegmentPage, LeavesOutWhatIsOnlyReadAloud) {
  for (const char* name : {"sr-only", "visually-hidden", "screen-reader-text", "a SR-ONLY"})
    EXPECT_EQ(Texts("<p>One<span class='" + std::string(name) + "'> of two</span>"), List{"One"})
        << name;
  EXPECT_EQ(Texts("<p>One<span class=visible> of two</span>"), List{"One of two"});
}

TEST(SegmentPage, KnowsThePartsOfAPageByTheirRolesToo) {
  const auto traits = [](const std::string& role) {
    const std::string html = "<div role=" + role + ">One</div>";
    const html::Document document = html::Parse(html);
    const PageBlocks page = SegmentPage(document);
    return page.regions[page.blocks[0].region].traits;
  };
  EXPECT_EQ(traits("main"), kInMain);
  EXPECT_EQ(traits("article"), kInArticle);
  EXPECT_EQ(traits("navigation"), kInNav);
  EXPECT_EQ(traits("banner"), kInHeader);
  EXPECT_EQ(traits("contentinfo"), kInFooter);
  EXPECT_EQ(traits("complementary"), kInAside);
  EXPECT_EQ(traits("alertdialog"), kInDialog);
  EXPECT_EQ(traits("search"), kInForm);
  EXPECT_EQ(traits("button"), 0u);
}

TEST(SegmentPage, KeepsLinesOfCode) { EXPECT_EQ(Texts("<pre>a:\n  b</pre>"), (List{"a:\n  b"})); }

TEST(SegmentPage, ReadsAnOpenShadowRoot) {
  EXPECT_EQ(Texts("<x-y><template shadowrootmode=open><p>Seen</p></template></x-y>"
                  "<template><p>Unseen</p></template>"),
            (List{"Seen"}));
}

TEST(SegmentPage, CountsTheTextOfLinks) {
  const html::Document document =
      html::Parse("<p>Read <a href=x>this</a> and <a href=y>that</a></p>");
  const PageBlocks page = SegmentPage(document);
  ASSERT_EQ(page.blocks.size(), 1u);
  EXPECT_EQ(page.blocks[0].links, 2);
  EXPECT_EQ(page.blocks[0].link_bytes, 8u);
}

TEST(SegmentPage, RegionsContainTheirBlocks) {
  const html::Document document =
      html::Parse("<div><p>One</p></div><ul><li>Two<li>Three</ul><table><tr><td>a<td>b</table>");
  const PageBlocks page = SegmentPage(document);
  for (uint32_t i = 0; i < page.blocks.size(); ++i) {
    for (uint32_t r = page.blocks[i].region; r != kNone; r = page.regions[r].parent) {
      EXPECT_LE(page.regions[r].first_block, i);
      EXPECT_GT(page.regions[r].end_block, i);
    }
  }
}

TEST(SegmentPage, HandlesDeepAndUnclosedTagsInLinearTime) {
  std::string html;
  for (int i = 0; i < 200000; ++i) html += "<div><b>x";
  EXPECT_FALSE(Texts(html).empty());
}

}  // namespace
}  // namespace lede::article
