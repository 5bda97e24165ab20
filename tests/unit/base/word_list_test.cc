// Claims of base/word_list.h.
#include "base/word_list.h"

#include <gtest/gtest.h>

namespace lede {
namespace {

TEST(WordList, FindsWholeWordsAlone) {
  EXPECT_TRUE(IsWordOf("de la van von", "de"));
  EXPECT_TRUE(IsWordOf("de la van von", "van"));
  EXPECT_TRUE(IsWordOf("de la van von", "von"));
  EXPECT_FALSE(IsWordOf("de la van von", "vo"));
  EXPECT_FALSE(IsWordOf("de la van von", "on"));
  EXPECT_FALSE(IsWordOf("de la van von", "a"));
}

TEST(WordList, FindsAWordAfterOneThatContainsIt) {
  EXPECT_TRUE(IsWordOf("vander van", "van"));
  EXPECT_TRUE(IsWordOf("levan van", "van"));
}

TEST(WordList, FindsNeitherEmptyNorSeveralWords) {
  EXPECT_FALSE(IsWordOf("de la", ""));
  EXPECT_FALSE(IsWordOf("de la", "de la"));
  EXPECT_FALSE(IsWordOf("", "de"));
}

}  // namespace
}  // namespace lede
