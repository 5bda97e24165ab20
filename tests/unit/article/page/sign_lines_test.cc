// Claims of article/page/sign_lines.h.
#include "article/page/sign_lines.h"

#include <gtest/gtest.h>

namespace lede::article {
namespace {

TEST(SignsOf, RowsOfStarsDashesAndDotsAreRules) {
  for (const char* line :
       {"* * *", "---", "___", "~", "###", "===", "·", "– –", "—", "• • •", "⁂", "\"*\""})
    EXPECT_EQ(SignsOf(line), Signs::kRule) << line;
}

TEST(SignsOf, OtherPunctuationIsEmpty) {
  for (const char* line :
       {"", " ", ".", "“", "” „", "«", "…", "\u200D", "\u200B\u00A0", "()", "‹ ›"})
    EXPECT_EQ(SignsOf(line), Signs::kEmpty) << line;
}

TEST(SignsOf, WordsFiguresStarsAndEmojiMeanSomething) {
  for (const char* line : {"a", "* a *", "7", "— é", "ö", "Я", "日", "★★", "€", "→", "😀", "* 😀"})
    EXPECT_EQ(SignsOf(line), Signs::kNone) << line;
}

TEST(SignsOf, ReadsNothingBehindATruncatedCharacter) {
  const std::string_view cut = "\xE2\x80";
  EXPECT_EQ(SignsOf(cut), Signs::kEmpty);
  EXPECT_EQ(SignsOf(cut.substr(0, 1)), Signs::kNone);
}

}  // namespace
}  // namespace lede::article
