// Claims of base/fnv.h.
#include "base/fnv.h"

#include <gtest/gtest.h>

namespace lede {
namespace {

// From the hash's authors: http://www.isthe.com/chongo/tech/comp/fnv.
TEST(Fnv, MatchesTheHashesPublishedByItsAuthors) {
  EXPECT_EQ(Fnv32(""), 0x811c9dc5u);
  EXPECT_EQ(Fnv32("a"), 0xe40c292cu);
  EXPECT_EQ(Fnv32("foobar"), 0xbf9cf968u);
  EXPECT_EQ(Fnv64(""), 0xcbf29ce484222325u);
  EXPECT_EQ(Fnv64("a"), 0xaf63dc4c8601ec8cu);
  EXPECT_EQ(Fnv64("foobar"), 0x85944171f73967e8u);
}

TEST(Fnv, BytesOutsideAsciiAreUnsigned) { EXPECT_EQ(Fnv32("\xC3"), FnvStep(kFnvSeed, 0xC3)); }

}  // namespace
}  // namespace lede
