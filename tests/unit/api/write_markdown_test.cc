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
  article.refusal = Refusal::kNone;
  article.title = "A \"tide\" of *change*: <b>";
  article.url = "https://example.org/a";
  article.text = "Heading\n\n- not a list\n\nfirst";
  article.blocks = {{BlockKind::kHeading, 2, {0, 7}},
                    {BlockKind::kParagraph, 0, {9, 21}},
                    {BlockKind::kListItem, 0, {23, 28}}};
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

TEST(WriteMarkdown, FrontMatterHasWhatIsKnownOfTheArticle) {
  Analysis analysis = Example();
  Article& article = analysis.article;
  article.canonical_url = "https://example.org/canonical";
  article.authors = {{"Ann Lee", {}}, {"Bo Ek", {}}};
  article.published = "2025-08-23";
  article.subtitle = "A long night";
  article.keywords = {"toll", "bridge"};
  const std::string markdown = WriteMarkdown(analysis);
  for (const char* line : {"source: \"https://example.org/canonical\"\n",
                           "published: \"2025-08-23\"\n", "description: \"A long night\"\n"})
    EXPECT_NE(markdown.find(line), std::string::npos) << markdown;
  EXPECT_LT(markdown.find("author: "), markdown.find("Bo Ek"));
  EXPECT_LT(markdown.find("tags: "), markdown.find("bridge"));
}

TEST(WriteMarkdown, UsesTheBodysMarkupIfThereIsAny) {
  Analysis analysis = Example();
  analysis.article.html = "<p>first <a href='https://example.org/b'>link</a></p>";
  const std::string markdown = WriteMarkdown(analysis);
  EXPECT_NE(markdown.find("\n## Article\n\nfirst [link](https://example.org/b)\n"),
            std::string::npos)
      << markdown;
}

TEST(WriteMarkdown, ListsOnlyDatedTimes) {
  Analysis analysis = Example();
  analysis.article.text = "The council met.";
  analysis.article.blocks = {};
  analysis.summary = {{{0, static_cast<uint32_t>(analysis.article.text.size())}, 1}};
  When day, decade, while_;
  day.text = "Saturday";
  day.value = "2025-08-23";
  day.start = day.end = CivilDate{2025, 8, 23};
  decade.text = "the 1970s";
  decade.value = "197";
  decade.start = CivilDate{1970, 1, 1};
  while_.text = "two years";
  while_.type = TimeType::kDuration;
  while_.value = "P2Y";
  analysis.facts.when = {decade, day, while_};
  const std::string markdown = WriteMarkdown(analysis);
  EXPECT_NE(markdown.find("## In brief\n\n- The council met.\n"), std::string::npos) << markdown;
  EXPECT_NE(markdown.find("## When\n\n- the 1970s\n- 2025-08-23 (Saturday)\n"), std::string::npos)
      << markdown;
  EXPECT_EQ(markdown.find("P2Y"), std::string::npos) << markdown;
}

TEST(WriteHtml, EscapesTextAndKeepsTheBody) {
  Analysis analysis = Example();
  analysis.article.html = "<p>first</p>";
  const std::string html = WriteHtml(analysis);
  EXPECT_NE(html.find("<h1>A &quot;tide&quot; of *change*: &lt;b&gt;</h1>"), std::string::npos)
      << html;
  EXPECT_NE(html.find("<p>first</p>"), std::string::npos);
}

TEST(WriteHtml, SaysAStandfirstThatOpensTheStoryOnce) {
  Analysis analysis = Example();
  analysis.article.html = "<p>The toll stays.</p>";
  analysis.article.text = analysis.article.subtitle = "The toll stays.";
  const std::string html = WriteHtml(analysis);
  EXPECT_EQ(html.find("The toll stays."), html.rfind("The toll stays.")) << html;
}

TEST(WriteText, SaysWhyAPageIsNotAnArticle) {
  Analysis analysis;
  analysis.article.refusal = Refusal::kListing;
  EXPECT_EQ(WriteText(analysis),
            "Not an article: The page lists or sells things; it is not an article.\n");
}

}  // namespace
}  // namespace lede::api
