// Claims of api/write_markdown.h, write_html.h and write_text.h.
#include "api/write_markdown.h"

#include <gtest/gtest.h>

#include "api/write_html.h"
#include "api/write_text.h"

namespace lede::api {
namespace {

Analysis Example() {
  Analysis analysis;
  Article& article = analysis.article;
  article.readable = true;
  article.title = "A \"tide\" of *change*: <b>";
  article.url = "https://example.org/a";
  article.text = "Heading\n\n- not a list\n\nfirst";
  article.blocks = {{BlockKind::kHeading, 2, {0, 7}},
                    {BlockKind::kParagraph, 0, {9, 21}},
                    {BlockKind::kListItem, 0, {23, 28}}};
  article.html = "<p>first</p>";
  return analysis;
}

TEST(WriteMarkdown, FrontMatterIsQuotedAndBodyEscaped) {
  const std::string markdown = WriteMarkdown(Example());
  EXPECT_EQ(markdown.rfind("---\ntitle: \"A \\\"tide\\\" of *change*: <b>\"\nsource:", 0), 0u)
      << markdown;
  EXPECT_NE(markdown.find("# A \"tide\" of \\*change\\*: \\<b\\>\n"), std::string::npos)
      << markdown;
  EXPECT_NE(markdown.find("\n## Heading\n\n\\- not a list\n\n- first\n"), std::string::npos)
      << markdown;
}

TEST(WriteHtml, TextIsEscapedAndTheBodyKept) {
  const std::string html = WriteHtml(Example());
  EXPECT_NE(html.find("<h1>A &quot;tide&quot; of *change*: &lt;b&gt;</h1>"), std::string::npos)
      << html;
  EXPECT_NE(html.find("<p>first</p>"), std::string::npos);
}

TEST(WriteText, APageThatIsNoArticleSaysWhy) {
  Analysis analysis;
  analysis.article.reason = "This is a list of stories.";
  EXPECT_EQ(WriteText(analysis), "Not an article: This is a list of stories.\n");
}

}  // namespace
}  // namespace lede::api
