// Each rule that removes single lines removes what it claims to, and nothing else.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "article/article_data.h"
#include "article/content/rules/drop_dates.h"
#include "article/content/rules/drop_prompts.h"
#include "article/content/rules/drop_pull_quotes.h"
#include "article/content/rules/drop_signs.h"
#include "unit/article/content/rules/page_of_blocks.h"
#include "unit/read_data.h"

namespace lede::article {
namespace {

List WithoutDates(const std::string& html) {
  const DateWords words = ReadData<DateWords>();
  Metadata metadata;
  metadata.language = "en";
  metadata.published = "2025-03-02T06:30:00+13:00";
  metadata.modified = "2025-03-04";
  Page page(html);
  DropDates(page.facts(), metadata, words, &page.parts);
  return page.Kept();
}

TEST(DropDates, DropsLinesThatSayTheArticlesOwnDay) {
  EXPECT_EQ(WithoutDates("<p>2 March 2025<p>Updated: March 4, 2025, 7 am<p>One"), (List{"One"}));
  EXPECT_EQ(WithoutDates("<p>One<p>First published on 2/3/2025"), (List{"One"}));
  EXPECT_EQ(WithoutDates("<p>Sunday 2 March 2025. Last updated 18:55 GMT, 20:55 CEST<p>One"),
            (List{"One"}));
}

TEST(DropDates, KeepsOtherDaysAndSentences) {
  const List kept{"1 March 2025", "The vote was on 2 March 2025 in the town hall of Aparima."};
  EXPECT_EQ(WithoutDates("<p>" + kept[0] + "<p>" + kept[1]), kept);
}

TEST(DropDates, KeepsTheDaysOfAChronicle) {
  std::string html;
  for (int i = 0; i < 6; ++i) html += "<p>Something happened";
  html += "<p>2 March 2025<p>It went on<p>And on";
  EXPECT_EQ(WithoutDates(html).size(), 9u);
}

List WithoutPrompts(const std::string& html) {
  Page page(html);
  DropPrompts(page.facts(), ReadData<Phrases>(), &page.parts);
  return page.Kept();
}

TEST(DropPrompts, DropsLinesThatCreditThePictures) {
  EXPECT_EQ(WithoutPrompts("<p>Drawings by Ann Lee<p>One<p>Photo: Example Pictures"),
            (List{"One"}));
}

TEST(DropPrompts, DropsLinesOfRights) {
  EXPECT_EQ(WithoutPrompts("<p>© 2026 Harbour Fund<p>One<p>Copyright © Example Pictures"),
            (List{"One"}));
  EXPECT_EQ(
      WithoutPrompts("<p>© is a mark that anyone may use.<h2>© or ®?</h2><p>The mark ©").size(),
      3u);
}

TEST(DropPrompts, DropsLabelledLinksAndLinesOfTime) {
  EXPECT_EQ(WithoutPrompts("<p>One<p>MORE: <a href=a>Ferry to stop for a week in June</a><p>Two"),
            (List{"One", "Two"}));
  EXPECT_EQ(WithoutPrompts("<p>One<p>Updated 11.40<p>3 min read<p>Two"), (List{"One", "Two"}));
}

TEST(DropPrompts, KeepsLinksThatAreSentencesAndThoseOfLists) {
  const std::string sentence =
      "<p>Note: <a href=a>The ferry will stop for a whole week in June.</a>";
  EXPECT_EQ(WithoutPrompts(sentence).size(), 1u);
  EXPECT_EQ(WithoutPrompts("<p>Sources: <a href=a>the old ferry timetable</a>, "
                           "<a href=b>the new timetable</a>")
                .size(),
            1u);
  EXPECT_EQ(WithoutPrompts("<p>Cf: <a href=a>The old timetable</a> <a href=b>the new timetable</a>")
                .size(),
            1u);
  EXPECT_EQ(WithoutPrompts("<p>Mail: <a href=a>ann@lantern.example</a>").size(), 1u);
}

TEST(DropPrompts, KeepsSentencesThatBeginLikeACredit) {
  const List kept{"Photographs by Ann Lee hang there.", "Sources close to the council"};
  EXPECT_EQ(WithoutPrompts("<p>" + kept[0] + "<p>" + kept[1]), kept);
}

List WithoutPullQuotes(const std::string& html) {
  Page page(html);
  DropPullQuotes(page.facts(), &page.parts);
  return page.Kept();
}

TEST(DropPullQuotes, DropsSentencesThatAreShownAgain) {
  const std::string story = "<p>“The toll stays,” she said. “We need a bridge more than a road.”";
  EXPECT_EQ(WithoutPullQuotes(story + "<aside>We need a bridge more than a road</aside>").size(),
            1u);
  EXPECT_EQ(WithoutPullQuotes("<blockquote>«The toll stays»</blockquote>" + story).size(), 1u);
  EXPECT_EQ(WithoutPullQuotes(story + "<aside>We need a bridge and a road</aside>").size(), 2u);
  EXPECT_EQ(WithoutPullQuotes(story + "<blockquote>We need a bridge more than a road<p>— Ann Lee"
                                      "</blockquote>")
                .size(),
            1u);
  // Words that repeat themselves: the search goes on behind a part that fits.
  EXPECT_EQ(
      WithoutPullQuotes("<p>No no no no no, never again<aside>no no no never again</aside>").size(),
      1u);
}

TEST(DropPullQuotes, KeepsWhatIsRepeatedElsewhere) {
  const std::string words = "The toll stays for now";
  const std::string quote = "<blockquote>" + words + "</blockquote>";
  EXPECT_EQ(WithoutPullQuotes(quote + "<p>" + words).size(), 2u) << "no longer than the quote";
  EXPECT_EQ(WithoutPullQuotes(quote + "<p>~" + words + " and ever").size(), 1u) << "left out";
  EXPECT_EQ(WithoutPullQuotes("<p>" + words + "<p>" + words + " and ever").size(), 2u);
  EXPECT_EQ(WithoutPullQuotes("<aside>Nine years</aside><p>It took nine years to build.").size(),
            2u);
  EXPECT_EQ(WithoutPullQuotes("<figure><pre>run one two three four</pre></figure>"
                              "<p>First run one two three four times.")
                .size(),
            2u);
}

List WithoutSigns(const std::string& html) {
  Page page(html);
  DropSigns(page.blocks, &page.parts);
  return page.Kept();
}

TEST(DropSigns, DropsSignsPartNumbersAndLineNumbers) {
  EXPECT_EQ(WithoutSigns("<p>***<p>\u200D<p>1<h2>A</h2><p>2.<h2>B</h2><p>4)<p>\u201C\u201E"),
            (List{"A", "B"}));
  EXPECT_EQ(WithoutSigns("<pre>1\n2\n3</pre><pre>a()\nb()\nc()</pre>"), (List{"a()\nb()\nc()"}));
}

TEST(DropSigns, KeepsRowsOfATable) {
  EXPECT_EQ(WithoutSigns("<table><tr><td>—<td>—<tr><td>1<td>2</table>").size(), 2u);
}

TEST(DropSigns, KeepsFiguresHeadingsAndStars) {
  const List kept{"9", "1", "9.8", "$4", "\u2605\u2605", "7", "1", "40"};
  EXPECT_EQ(WithoutSigns(
                "<p>9<h2>1</h2><p>9.8<p>$4<p>\u2605\u2605<p>7<p><a href='#r'>1</a><pre>40</pre>"),
            kept);
}

}  // namespace
}  // namespace lede::article
