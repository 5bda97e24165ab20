// White space is folded as a browser shows it.
#include "article/collapse_space.h"

#include <gtest/gtest.h>

namespace lede::article {
namespace {

TEST(CollapseSpace, MakesOneSpaceOfEveryRun) {
  EXPECT_EQ(CollapseSpace(" a\n\t b\u00A0 c\u3000d "), "a b c d");
}

TEST(CollapseSpace, DropsCharactersWithoutWidth) {
  EXPECT_EQ(CollapseSpace("a\u200Bb\uFEFF"), "ab");
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
