// Claims of article/strings/fold_name.h.
#include "article/strings/fold_name.h"

#include <gtest/gtest.h>

namespace lede::article {
namespace {

TEST(FoldName, KeepsOnlyLettersDigitsAndSingleSpaces) {
  EXPECT_EQ(FoldName("Ann LEE."), "ann lee");
  EXPECT_EQ(FoldName("  “The Mill-Lantern”, No. 5! "), "the mill lantern no 5");
  EXPECT_EQ(FoldName("O’Neill's"), "oneills");
  EXPECT_EQ(FoldName("ÄRZTE\u00ADblatt"), "ärzteblatt");
  EXPECT_EQ(FoldName("王小明"), "王小明");
  EXPECT_EQ(FoldName(" … "), "");
}

TEST(DenseName, HasNoSpaces) { EXPECT_EQ(DenseName("The Mill-Lantern"), "themilllantern"); }

}  // namespace
}  // namespace lede::article
