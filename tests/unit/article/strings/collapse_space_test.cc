// White space is folded as a browser shows it.
#include "article/strings/collapse_space.h"

#include <gtest/gtest.h>

namespace lede::article {
namespace {

TEST(CollapseSpace, TurnsEveryRunIntoOneSpace) {
  EXPECT_EQ(CollapseSpace(" a\n\t b\u00A0 c\u3000d "), "a b c d");
}

TEST(CollapseSpace, DropsCharactersWithoutWidth) {
  EXPECT_EQ(CollapseSpace("a\u200Bb\uFEFF"), "ab");
}

TEST(AppendCollapsed, FoldsALongTextLikeItsSingleBytes) {
  const std::string text =
      "Council keeps  the toll \n\t  on the bridge! \x01 A !b  ! c\td e f g h i j \f k\x7F. ";
  for (size_t begin = 0; begin < text.size(); ++begin) {
    std::string whole = "a", parts = "a";
    AppendCollapsed(text.substr(begin), &whole);
    for (const char c : text.substr(begin)) AppendCollapsed({&c, 1}, &parts);
    EXPECT_EQ(whole, parts);
  }
}

TEST(AppendCollapsed, JoinsNeighboursWithOneSpace) {
  std::string out;
  AppendCollapsed("one ", &out);
  AppendCollapsed(" two", &out);
  AppendCollapsed("three", &out);
  EXPECT_EQ(out, "one twothree");
}

}  // namespace
}  // namespace lede::article
