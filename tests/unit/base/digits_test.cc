// Claims of base/digits.h.
#include "base/digits.h"

#include <gtest/gtest.h>

#include <climits>

namespace lede {
namespace {

TEST(ZeroPadded, FillsToTheWidthAndNeverCuts) {
  EXPECT_EQ(ZeroPadded(7, 2), "07");
  EXPECT_EQ(ZeroPadded(0, 4), "0000");
  EXPECT_EQ(ZeroPadded(2025, 2), "2025");
  EXPECT_EQ(ZeroPadded(-3, 2), "-03");
  EXPECT_EQ(ZeroPadded(INT_MIN, 1), "-2147483648");
}

}  // namespace
}  // namespace lede
