// Claims of article/visible/page_lines.h: the role of each line by itself.
#include "article/visible/page_lines.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "article/article_data.h"
#include "unit/read_data.h"

namespace lede::article {
namespace {

std::vector<PageLine> Read(std::string_view text) {
  static const ArticleData data = ReadData<ArticleData>();
  return ReadPageLines(text, DateStyleOf("en", ""), data.date_words, data.page_phrases);
}

LineRole RoleOf(std::string_view line) {
  const std::vector<PageLine> lines = Read(line);
  EXPECT_EQ(lines.size(), 1u) << line;
  return lines.at(0).role;
}

TEST(ReadPageLines, AreTrimmedAndNotEmpty) {
  const std::string text = "\n  One \xC2\xA0\n\xC2\xA0\n\xC2\xA0 Two three\n\n";
  const std::vector<PageLine> lines = Read(text);
  ASSERT_EQ(lines.size(), 2u);
  EXPECT_EQ(lines[0].text, "One");
  EXPECT_EQ(lines[1].text, "Two three");
  EXPECT_EQ(lines[1].words, 2u);
}

TEST(ReadPageLines, CountTwoLettersAsAWordWhereThereAreNoSpaces) {
  const std::string text = "橋の料金は";
  EXPECT_EQ(Read(text).at(0).words, 3u);
}

TEST(ReadPageLines, ProseEndsLikeASentence) {
  for (const char* line :
       {"The toll will not rise.", "Will the toll rise at all?", "She said: “The toll stays.”",
        "The toll will not rise (it fell).", "Es bleibt, wie es war…"})
    EXPECT_EQ(RoleOf(line), LineRole::kProse) << line;
  for (const char* line : {"The toll will not rise", "Toll stays.", "Ann Lee"})
    EXPECT_EQ(RoleOf(line), LineRole::kText) << line;
}

TEST(ReadPageLines, ALongLineIsProseWithoutAStop) {
  std::string text;
  for (int i = 0; i < 29; ++i) text += "word ";
  EXPECT_EQ(RoleOf(text), LineRole::kText);
  EXPECT_EQ(RoleOf(text + "word"), LineRole::kProse);
}

TEST(ReadPageLines, PhrasesAtTheStartRuleShortLines) {
  EXPECT_EQ(RoleOf("Share this article"), LineRole::kControl);
  EXPECT_EQ(RoleOf("Related stories"), LineRole::kEnd);
  EXPECT_EQ(RoleOf("Comments"), LineRole::kStop);
  EXPECT_EQ(RoleOf("Also read: How the bridge was built."), LineRole::kInline);
  EXPECT_EQ(RoleOf("Share this with your friends."), LineRole::kControl);
  EXPECT_EQ(RoleOf("Share prices fell again on Monday after the vote."), LineRole::kProse);
  EXPECT_EQ(RoleOf("Comments that she made on the bridge were not meant for anyone but the "
                   "council and its mayor"),
            LineRole::kText);
}

TEST(ReadPageLines, PhrasesAnywhereDescribePicturesAndNotes) {
  EXPECT_EQ(RoleOf("The bridge at dawn. (Photo: Bo Ek)"), LineRole::kCaption);
  EXPECT_EQ(RoleOf("4 min read"), LineRole::kReading);
  EXPECT_EQ(RoleOf("We and our partners use cookies to store information."), LineRole::kConsent);
}

TEST(ReadPageLines, ALongLineInBracketsIsANote) {
  const std::string note =
      "Only the headline of this story was changed by our staff and nothing else of it at all.";
  EXPECT_EQ(RoleOf("(" + note + ")"), LineRole::kNote);
  EXPECT_EQ(RoleOf("[" + note + "]"), LineRole::kNote);
  EXPECT_EQ(RoleOf("(" + note + "]"), LineRole::kProse);
  EXPECT_EQ(RoleOf("[" + note), LineRole::kProse);
  EXPECT_EQ(RoleOf("(Not so.)"), LineRole::kText);
}

TEST(ReadPageLines, ADateLineIsMostlyDate) {
  EXPECT_EQ(RoleOf("Published: 3 May 2024 at 10:15 pm"), LineRole::kDate);
  EXPECT_EQ(RoleOf("The toll was last raised on 3 May 2024 after a vote of the council."),
            LineRole::kProse);
  EXPECT_EQ(Read("Published: 3 May 2024").at(0).dates.at(0).label, DateLabel::kPublished);
}

}  // namespace
}  // namespace lede::article
