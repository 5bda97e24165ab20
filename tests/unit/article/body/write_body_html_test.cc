// The body's HTML contains what is allowed and nothing else.
#include "article/body/write_body_html.h"

#include <gtest/gtest.h>

#include <string>

#include "article/body/write_body_text.h"
#include "article/page/segment_page.h"
#include "base/ascii.h"
#include "base/limits.h"
#include "html/parse.h"
#include "unit/read_data.h"

namespace lede::article {
namespace {

// The body's HTML for a page of which everything is kept.
std::string Whole(const std::string& html) {
  const FigureLists lists = ReadData<FigureLists>();
  const html::Document document = html::Parse(html);
  const PageBlocks page = SegmentPage(document);
  const BodyParts parts{std::vector<uint8_t>(page.blocks.size(), 1),
                        std::vector<uint8_t>(page.media.size(), 1)};
  return WriteBodyHtml(document, page, parts, lists, "https://a.example/b/");
}

TEST(WriteBodyHtml, KeepsParagraphsHeadingsAndEmphasis) {
  EXPECT_EQ(
      Whole("<div><h1 id=x onclick=y>One</h1><div class=z>Two <em style=a>three</em></div></div>"),
      "<h2>One</h2><p>Two <em>three</em></p>");
}

TEST(WriteBodyHtml, KeepsListsQuotesTablesAndCode) {
  EXPECT_EQ(Whole("<ul><li>One<li>Two<ol><li>Three</ol></ul>"),
            "<ul><li>One</li><li>Two<ol><li>Three</li></ol></li></ul>");
  EXPECT_EQ(Whole("<blockquote><p>One<p>Two</blockquote>"),
            "<blockquote><p>One</p><p>Two</p></blockquote>");
  EXPECT_EQ(Whole("<table><tr><th colspan=2 onclick=x>A<tr><td>B<td>C</table>"),
            "<table><tr><th colspan=\"2\">A</th></tr><tr><td>B</td><td>C</td></tr></table>");
  EXPECT_EQ(Whole("<table><caption>A</caption><tr><td>B<td>C</table>"),
            "<table><caption>A</caption><tr><td>B</td><td>C</td></tr></table>");
  EXPECT_EQ(Whole("<pre>a &lt; b\n  c</pre>"), "<pre>a &lt; b\n  c</pre>");
}

TEST(WriteBodyHtml, MakesLinksAbsoluteAndDropsScript) {
  EXPECT_EQ(Whole("<p><a href=c target=_top>One</a> <a href='javascript:x'>two</a></p>"),
            "<p><a href=\"https://a.example/b/c\">One</a> two</p>");
  EXPECT_EQ(Whole("<p>One<script>x</script><iframe src='//ads.example/'></iframe></p>"),
            "<p>One</p>");
  EXPECT_EQ(Whole("<p>&lt;img src=x onerror=y&gt; \"q\"</p>"),
            "<p>&lt;img src=x onerror=y&gt; &quot;q&quot;</p>");
}

TEST(WriteBodyHtml, KeepsTheTargetsOfLinksWithinThePage) {
  EXPECT_EQ(
      Whole("<p id=p>One<sup id=r><a href='#n'>1</a></sup><ol><li id=n>Two <a href='#r'>up</a>"
            "</ol>"),
      "<p>One<sup id=\"r\"><a href=\"https://a.example/b/#n\">1</a></sup></p>"
      "<ol><li id=\"n\">Two <a href=\"https://a.example/b/#r\">up</a></li></ol>");
  EXPECT_EQ(Whole("<p><a href='#c'>One</a><section id=c><div><h2>Two</h2><p>Three</div></section>"),
            "<p><a href=\"https://a.example/b/#c\">One</a></p><h2 id=\"c\">Two</h2><p>Three</p>");
}

TEST(WriteBodyHtml, WritesTheIdOfASplitElementOnce) {
  EXPECT_EQ(Whole("<p><a href='#b'>Up</a></p><b id=b>One<p>Two</b> three"),
            "<p><a href=\"https://a.example/b/#b\">Up</a></p><p><b id=\"b\">One</b></p>"
            "<p><b>Two</b> three</p>");
}

TEST(WriteBodyHtml, KeepsLinkTargetsWithoutAnElementOfTheirOwn) {
  EXPECT_EQ(
      Whole("<p><a href='#c'>One</a> <a href='#d'>two</a> <a href='#e'>three</a></p><a name=c></a>"
            "<div><span id=d></span></div><h2>Four</h2><p>Five <span id=e>six</span></p>"),
      "<p><a href=\"https://a.example/b/#c\">One</a> <a href=\"https://a.example/b/#d\">two</a> "
      "<a href=\"https://a.example/b/#e\">three</a></p><h2 id=\"c\"><span id=\"d\"></span>Four</h2>"
      "<p>Five <span id=\"e\"></span>six</p>");
  EXPECT_EQ(Whole("<p><a href='#n'>1</a></p><a name=n></a><table><tr><td id=o>2</table>"),
            "<p><a href=\"https://a.example/b/#n\">1</a></p>"
            "<table id=\"n\"><tr><td>2</td></tr></table>");
}

TEST(WriteBodyHtml, KeepsTargetsOfAbsoluteAndEncodedLinks) {
  EXPECT_EQ(Whole("<p><a href='http://www.a.example/b#c'>One</a></p><p id=c>Two</p>"),
            "<p><a href=\"http://www.a.example/b#c\">One</a></p><p id=\"c\">Two</p>");
  EXPECT_EQ(Whole("<p><a href='#%c3%a4'>One</a></p><p id='\u00e4'>Two</p>"),
            "<p><a href=\"https://a.example/b/#%c3%a4\">One</a></p><p id=\"\u00e4\">Two</p>");
  EXPECT_EQ(Whole("<p><a href='/d#c'>One</a></p><p id=c>Two</p>"),
            "<p><a href=\"https://a.example/d#c\">One</a></p><p>Two</p>");
}

TEST(WriteBodyHtml, WritesRulesOnlyBetweenPartsOfTheBody) {
  EXPECT_EQ(Whole("<hr><p>One</p><hr><hr><ul><li>Two</li></ul><div><hr></div><p>Three</p><hr>"),
            "<p>One</p><hr><ul><li>Two</li></ul><p>Three</p>");
  EXPECT_EQ(Whole("<p>One</p><hr><img src=c.jpg><p>Two</p><img src=d.jpg><hr><p>Three</p>"),
            "<p>One</p><hr><figure><img src=\"https://a.example/b/c.jpg\" alt=\"\"></figure>"
            "<p>Two</p><figure><img src=\"https://a.example/b/d.jpg\" alt=\"\"></figure><hr>"
            "<p>Three</p>");
}

TEST(WriteBodyHtml, ReadsARowOfSignsAsARule) {
  const html::Document document = html::Parse("<p>One</p><p>* * *</p><p>Two</p><p>.</p><p>Three");
  const PageBlocks page = SegmentPage(document);
  const FigureLists lists = ReadData<FigureLists>();
  EXPECT_EQ(WriteBodyHtml(document, page, {{1, 0, 1, 0, 1}, {}}, lists, "https://a.example/"),
            "<p>One</p><hr><p>Two</p><p>Three</p>");
}

TEST(WriteBodyHtml, ClosesMisnestedInlineElements) {
  EXPECT_EQ(Whole("<p><b>One<p>Two</b> three"), "<p><b>One</b></p><p><b>Two</b> three</p>");
}

TEST(WriteBodyHtml, ShowsAPictureOnceWithItsCaption) {
  EXPECT_EQ(Whole("<figure><img data-src=x.jpg alt='A &quot;b&quot;'><noscript><img src=x.jpg>"
                  "</noscript></figure><p>Text</p>"),
            "<figure><img src=\"https://a.example/b/x.jpg\" alt=\"A &quot;b&quot;\"></figure>"
            "<p>Text</p>");
}

TEST(WriteBodyHtml, APictureIsTheSameInAnotherSizeUnlessAScriptMakesIt) {
  const auto pictures = [](const std::string& a, const std::string& b) {
    const std::string html = Whole("<img src='" + a + "'><p>One</p><img src='" + b + "'>");
    return html.find("<img") == html.rfind("<img") ? 1 : 2;
  };
  EXPECT_EQ(pictures("a.jpg?w=300", "a.jpg?w=600"), 1);
  EXPECT_EQ(pictures("a.jpg", "b.jpg"), 2);
  EXPECT_EQ(pictures("image.php?id=1", "image.php?id=2"), 2);
  EXPECT_EQ(pictures("image?id=1", "image?id=2"), 2);
}

TEST(WriteBodyHtml, ShowsEmbeddedPagesAsLinks) {
  EXPECT_EQ(
      Whole("<p>Text</p><iframe src='https://www.youtube.com/embed/1' title='Bridge'></iframe>"),
      "<p>Text</p><p class=\"embed\"><a href=\"https://www.youtube.com/embed/1\">Bridge</a></p>");
  EXPECT_EQ(
      Whole("<p>Text</p><blockquote class='twitter-tweet'><p>Ducks &amp; drakes</p>Ann "
            "<a href='https://x.com/ann/status/1'>3 May</a></blockquote>"),
      "<p>Text</p><p class=\"embed\"><a href=\"https://x.com/ann/status/1\">Ducks &amp; drakes "
      "Ann 3 May</a></p>");
}

// The text of a page of which everything is kept.
std::string WholeText(const std::string& html) {
  const html::Document document = html::Parse(html);
  const PageBlocks page = SegmentPage(document);
  Article article;
  WriteBodyText(page, {std::vector<uint8_t>(page.blocks.size(), 1), {}}, &article);
  return article.text;
}

TEST(WriteBodyText, LeavesOutFootnoteMarks) {
  EXPECT_EQ(WholeText("<p>It rained.<sup><a href='#n'>1</a></sup> It <a href='#o'>[2]</a>, she "
                      "said<a href='#p'><sup>3</sup></a>, poured*<sup>[citation needed]</sup>. So "
                      "it did.<sup>4</sup>"),
            "It rained. It, she said, poured*. So it did.");
  EXPECT_EQ(WholeText("<p>It rained.<sup><a href='#n'>*</a></sup><span>So it did.</span>"),
            "It rained. So it did.");
}

TEST(WriteBodyText, KeepsPowersReferencesInBracketsAndTheNumbersOfNotes) {
  const std::string kept = "10 km2, E3\u00AE, May 3rd, [1, 2], page 4";
  EXPECT_EQ(WholeText("<p>10 km<sup>2</sup>, E3<sup>\u00AE</sup>, May 3<sup>rd</sup>, [<a "
                      "href='#a'>1</a>, <a href='#b'>2</a>], page <a href='#p4'>4</a>"),
            kept);
  EXPECT_EQ(WholeText("<ol><li><a href='#r'>1</a> The log of the harbour</ol>"),
            "1 The log of the harbour");
}

TEST(WriteBodyText, SeparatesBlocksByEmptyLinesThatNoBlockContains) {
  const html::Document document = html::Parse("<p>One<p>Two<pre>a\n\n\nb</pre>");
  const PageBlocks page = SegmentPage(document);
  Article article;
  WriteBodyText(page, {std::vector<uint8_t>(page.blocks.size(), 1), {}}, &article);
  EXPECT_EQ(article.text, "One\n\nTwo\n\na\nb");
  ASSERT_EQ(article.blocks.size(), 3u);
  EXPECT_EQ(article.blocks[1].span.In(article.text), "Two");
  EXPECT_EQ(article.blocks[2].kind, BlockKind::kCode);
}

TEST(WriteBodyHtml, IsCutWhenALongBaseUrlInflatesIt) {
  const FigureLists lists = ReadData<FigureLists>();
  std::string page_text = "<ul><li>";
  for (int i = 0; i < 4000; ++i) page_text += "<b><a href=x>One</a></b> ";
  for (int i = 0; i < 4000; ++i) page_text += "<p><img src=a" + std::to_string(i) + ".jpg>Two";
  const html::Document document = html::Parse(page_text);
  const PageBlocks page = SegmentPage(document);
  const BodyParts parts{std::vector<uint8_t>(page.blocks.size(), 1),
                        std::vector<uint8_t>(page.media.size(), 1)};
  const std::string base = "https://a.example/" + std::string(8000, 'b') + "/";
  const std::string html = WriteBodyHtml(document, page, parts, lists, base);
  const size_t most = limits::kHtmlOfAnyPage + page_text.size() / 2 * 3;
  EXPECT_GE(html.size(), most);
  EXPECT_LE(html.size(), most + 2 * base.size());
  EXPECT_TRUE(EndsWith(html, "</a></b></li></ul>")) << html.substr(html.size() - 100);
}

TEST(WriteBodyHtml, WritesLongTextsLikeShortOnes) {
  std::string at_once = "<p>", in_parts = "<p>";
  while (at_once.size() < 300'000) {
    at_once += "“é”   \" \n x ";
    in_parts += "“é”   \" \n x <!--a text of its own-->";
  }
  EXPECT_EQ(Whole(at_once), Whole(in_parts));
}

}  // namespace
}  // namespace lede::article
