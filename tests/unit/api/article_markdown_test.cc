// The body's HTML becomes equivalent Markdown.
#include "api/article_markdown.h"

#include <gtest/gtest.h>

namespace lede::api {
namespace {

TEST(ArticleMarkdown, WritesBlocks) {
  EXPECT_EQ(ArticleMarkdown("<h2>The toll</h2><p>It stays.</p><p>Until <em>May </em>at least.</p>"),
            "## The toll\n\nIt stays.\n\nUntil *May* at least.\n");
  EXPECT_EQ(ArticleMarkdown("<pre>a *b*\n```\n</pre><p>Run <code>x|`y`</code></p>"),
            "````\na *b*\n```\n````\n\nRun `` x|`y` ``\n");
}

TEST(ArticleMarkdown, WritesListsAndQuotesInsideEachOther) {
  EXPECT_EQ(
      ArticleMarkdown("<ul><li>One<ol><li>first</li><li>second</li></ol></li><li>Two</li></ul>"
                      "<p>End</p>"),
      "- One\n  1. first\n  2. second\n- Two\n\nEnd\n");
  EXPECT_EQ(ArticleMarkdown("<blockquote><p>One<br>two</p><ul><li>x</li></ul></blockquote>"),
            "> One  \n> two\n>\n> - x\n");
}

TEST(ArticleMarkdown, WritesPicturesLinksAndCards) {
  EXPECT_EQ(ArticleMarkdown("<figure><img src='https://a.example/x (1).jpg' alt='A [b]'>"
                            "<figcaption>The bridge. Ann Lee</figcaption></figure>"),
            "![A \\[b\\]](https://a.example/x%20%281%29.jpg)\n\n*The bridge. Ann Lee*\n");
  EXPECT_EQ(ArticleMarkdown("<p>See <a href='https://a.example/'><strong>here</strong></a>.</p>"
                            "<p class='embed'><a href='https://v.example/1'>Film</a></p>"),
            "See [**here**](https://a.example/).\n\n[Film](https://v.example/1)\n");
}

TEST(ArticleMarkdown, WritesTables) {
  EXPECT_EQ(
      ArticleMarkdown("<table><tr><th>Name</th><th>Age</th></tr><tr><td>A|b</td></tr></table>"),
      "| Name | Age |\n| --- | --- |\n| A\\|b |  |\n");
  EXPECT_EQ(ArticleMarkdown("<table><caption>Ages</caption><tr><td>A</td><td>9</td></tr></table>"),
            "*Ages*\n\n| A | 9 |\n| --- | --- |\n");
}

TEST(ArticleMarkdown, WritesRulesBetweenParts) {
  EXPECT_EQ(ArticleMarkdown("<p>One</p><hr><p>Two</p>"), "One\n\n---\n\nTwo\n");
}

TEST(ArticleMarkdown, EscapesTextThatLooksLikeMarkup) {
  EXPECT_EQ(
      ArticleMarkdown("<p># not a heading</p><p>1. no list</p><p>a &lt;b&gt; *c* &amp;lt;</p>"),
      "\\# not a heading\n\n1\\. no list\n\na \\<b\\> \\*c\\* \\&lt;\n");
}

TEST(ArticleMarkdown, OfEmptyHtmlIsEmpty) { EXPECT_EQ(ArticleMarkdown(""), ""); }

TEST(ArticleMarkdown, IsNotExhaustedByDepth) {
  std::string deep;
  for (int i = 0; i < 20'000; ++i) deep += "<blockquote><ul><li>";
  EXPECT_FALSE(ArticleMarkdown(deep + "x").empty());
}

}  // namespace
}  // namespace lede::api
