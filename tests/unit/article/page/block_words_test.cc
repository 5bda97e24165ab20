// Claims of article/page/block_words.h.
#include "article/page/block_words.h"

#include <gtest/gtest.h>

#include <string_view>

namespace lede::article {
namespace {

LetterFigures Count(std::string_view text) {
  std::vector<uint32_t> words;
  return AppendWords(text, &words);
}

std::vector<uint32_t> Words(std::string_view text) {
  std::vector<uint32_t> words;
  AppendWords(text, &words);
  return words;
}

TEST(BlockWords, AreRunsOfLettersAndDigitsWithoutCase) {
  EXPECT_EQ(Words("The bridge, open").size(), 3u);
  EXPECT_EQ(Words("THE Bridge OPEN"), Words("the bridge – open!"));
  EXPECT_EQ(Words("Äpfel"), Words("äpfel"));
  EXPECT_NE(Words("bridge"), Words("bridges"));
  EXPECT_TRUE(Words(" … ").empty());
}

TEST(BlockWords, ReadEveryDigitAsNought) {
  EXPECT_EQ(Words("in 1998"), Words("in 2024"));
  EXPECT_NE(Words("in 1998"), Words("in 998"));
}

TEST(BlockWords, ContinueAfterAnApostrophe) {
  EXPECT_EQ(Words("don't").size(), 1u);
  EXPECT_EQ(Words("don’t"), Words("don't"));
  EXPECT_EQ(Words("'tis").size(), 1u);
}

TEST(BlockWords, AreSingleLettersInScriptsWithoutSpaces) {
  EXPECT_EQ(Words("橋の料金").size(), 4u);
}

TEST(LetterFigures, CountLettersDigitsAndCapitals) {
  const LetterFigures figures = Count("The Äpfel cost 12 in New York");
  EXPECT_EQ(figures.letters, 21u);
  EXPECT_EQ(figures.digits, 2u);
  EXPECT_EQ(figures.capitalised, 4u);
}

TEST(LetterFigures, CountEndsOfSentencesBeforeASpaceOrTheEnd) {
  EXPECT_EQ(Count("One. Two! Three?").sentence_ends, 3u);
  EXPECT_EQ(Count("See a.example at 3.5").sentence_ends, 0u);
  EXPECT_EQ(Count("He said “no.” She left.").sentence_ends, 2u);
}

TEST(LetterFigures, CountMarksOfAnyScript) {
  EXPECT_EQ(Count("a, b، c、d，e").commas, 4u);
  EXPECT_EQ(Count("\"a\" “b” «c» 「d」 „e“").quotation_marks, 10u);
  EXPECT_EQ(Count("News | Sport · Arts • Food › More / © Us").separators, 6u);
}

TEST(LetterFigures, EndASentenceIgnoringQuotesAndBrackets) {
  for (const char* text : {"No.", "No!”", "(No?)", "いいえ。", "No…", "\"No.\"", "'No.'"})
    EXPECT_TRUE(Count(text).ends_sentence) << text;
  for (const char* text : {"No", "No:", "No. 5", "No, “no”"})
    EXPECT_FALSE(Count(text).ends_sentence) << text;
}

TEST(LetterFigures, KnowHowATextBeginsAndItsYears) {
  EXPECT_TRUE(Count("and so on").begins_lower);
  EXPECT_FALSE(Count("And so on").begins_lower);
  EXPECT_TRUE(Count("In 1900").has_year);
  EXPECT_TRUE(Count("In 2099").has_year);
  EXPECT_FALSE(Count("In 1899").has_year);
  EXPECT_FALSE(Count("In 2100").has_year);
  EXPECT_FALSE(Count("In 19001").has_year);
}

}  // namespace
}  // namespace lede::article
