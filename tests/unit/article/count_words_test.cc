// Words and reading times are counted in every script.
#include "article/count_words.h"

#include <gtest/gtest.h>

namespace lede::article {
namespace {

TEST(CountWords, CountsRunsOfLettersAndDigits) {
  EXPECT_EQ(CountWords("The mayor's 24 bridges — don't fall.").words, 6u);
  EXPECT_EQ(CountWords("").total(), 0u);
}

TEST(CountWords, CountsEachLetterOfAScriptWithoutSpaces) {
  const WordCount count = CountWords("橋は三本 iPhone");
  EXPECT_EQ(count.characters, 4u);
  EXPECT_EQ(count.words, 1u);
}

TEST(EstimateReading, DependsOnTheLanguage) {
  WordCount count;
  count.words = 1000;
  EXPECT_EQ(EstimateReading(count, "en-GB").fast, 4u);
  EXPECT_EQ(EstimateReading(count, "en").slow, 6u);
  EXPECT_EQ(EstimateReading(count, "ar").slow, 9u);
}

TEST(EstimateReading, IsAtLeastAMinuteForAnyText) {
  WordCount count;
  EXPECT_EQ(EstimateReading(count, "en").slow, 0u);
  count.characters = 3;
  EXPECT_EQ(EstimateReading(count, "ja").fast, 1u);
}

}  // namespace
}  // namespace lede::article
