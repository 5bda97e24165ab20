// Claims of base/digits.h.
#include "base/digits.h"

#include <gtest/gtest.h>

#include <climits>

namespace lede {
namespace {

TEST(WriteNumbers, PadsToTheWidthAndNeverTruncates) {
  EXPECT_EQ(WriteNumbers("00:00", {18, 5}), "18:05");
  EXPECT_EQ(WriteNumbers("0000", {0}), "0000");
  EXPECT_EQ(WriteNumbers("XXXX-W00", {2025}), "XXXX-W2025");
  EXPECT_EQ(WriteNumbers("P0.0Y", {2, 5}), "P2.5Y");
  EXPECT_EQ(WriteNumbers("0", {INT_MAX}), "2147483647");
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
