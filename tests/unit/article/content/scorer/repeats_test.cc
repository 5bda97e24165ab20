// Claims of article/content/scorer/repeats.h.
#include "article/content/scorer/repeats.h"

#include <gtest/gtest.h>

#include "article/page/segment_page.h"
#include "html/parse.h"

namespace lede::article {
namespace {

std::vector<Repeat> RepeatsOf(const std::string& html) {
  const html::Document document = html::Parse(html);
  return FindRepeats(ReadWords(SegmentPage(document)));
}

TEST(FindRepeats, ComparesThreeWordsAtATime) {
  const auto repeats =
      RepeatsOf("<p>the toll will not rise<p>a toll will not fall<p>toll not will");
  EXPECT_FLOAT_EQ(repeats[0].earlier, 0);
  EXPECT_FLOAT_EQ(repeats[0].anywhere, 1.0f / 3);
  EXPECT_FLOAT_EQ(repeats[1].earlier, 1.0f / 3);
  EXPECT_FLOAT_EQ(repeats[1].anywhere, 1.0f / 3);
  EXPECT_FLOAT_EQ(repeats[2].anywhere, 0);
}

TEST(FindRepeats, ShortBlocksCountAsAWhole) {
  const auto repeats = RepeatsOf("<p>Read more<p>Read on<p>read more");
  EXPECT_FLOAT_EQ(repeats[0].anywhere, 1);
  EXPECT_FLOAT_EQ(repeats[0].earlier, 0);
  EXPECT_FLOAT_EQ(repeats[1].anywhere, 0);
  EXPECT_FLOAT_EQ(repeats[2].earlier, 1);
}

TEST(FindRepeats, ABlockDoesNotRepeatItself) {
  EXPECT_FLOAT_EQ(RepeatsOf("<p>to be or not to be or not to be")[0].anywhere, 0);
}

}  // namespace
}  // namespace lede::article
