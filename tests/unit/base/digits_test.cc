// Claims of base/digits.h.
#include "base/digits.h"

#include <gtest/gtest.h>

#include <climits>

namespace lede {
namespace {

TEST(ZeroPadded, PadsToTheWidthAndNeverTruncates) {
  EXPECT_EQ(ZeroPadded(7, 2), "07");
  EXPECT_EQ(ZeroPadded(0, 4), "0000");
  EXPECT_EQ(ZeroPadded(2025, 2), "2025");
  EXPECT_EQ(ZeroPadded(-3, 2), "-03");
  EXPECT_EQ(ZeroPadded(INT_MIN, 1), "-2147483648");
}

TEST(LeadingNumber, EndsAtTheFirstNonDigit) {
  EXPECT_EQ(LeadingNumber("640px", 6), 640u);
  EXPECT_EQ(LeadingNumber("1.5x", 6), 1u);
  EXPECT_EQ(LeadingNumber("", 6), 0u);
  EXPECT_EQ(LeadingNumber("-3", 6), 0u);
  EXPECT_EQ(LeadingNumber("auto", 6), 0u);
}

TEST(LeadingNumber, ReadsAtMostTheGivenDigits) {
  EXPECT_EQ(LeadingNumber("1234567", 5), 12345u);
  EXPECT_EQ(LeadingNumber("999999999999", 9), 999999999u);
}

}  // namespace
}  // namespace lede
