// Distinct keys are numbered in order of first occurrence.
#include "article/content/scorer/key_index.h"

#include <gtest/gtest.h>

namespace lede::article {
namespace {

TEST(KeyIndex, GivesEqualKeysOneIndex) {
  KeyIndex index(2000);
  for (uint64_t round = 0; round < 2; ++round) {
    for (uint64_t key = 0; key < 1000; ++key) EXPECT_EQ(index.Add(key << 40 | key), key);
  }
  EXPECT_EQ(index.size(), 1000u);
  EXPECT_TRUE(index.Has(7ull << 40 | 7));
  EXPECT_FALSE(index.Has(7));
}

TEST(KeyIndex, IsEmptyWithoutKeys) {
  EXPECT_FALSE(KeyIndex().Has(0));
  KeyIndex one(1);
  EXPECT_EQ(one.Add(0), 0u);
  EXPECT_TRUE(one.Has(0));
  EXPECT_FALSE(one.Has(1));
}

}  // namespace
}  // namespace lede::article
