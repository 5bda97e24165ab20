// Claims of article/content/select_by_rules.h, which decides where the weights find nothing.
#include "article/content/select_by_rules.h"

#include <gtest/gtest.h>

#include <string>

#include "article/page/segment_page.h"
#include "html/parse.h"

namespace lede::article {
namespace {

const std::string kProse =
    "The council decided on Monday night that the toll for crossing the old bridge will not rise.";

std::vector<uint8_t> Selected(const std::string& html) {
  const html::Document document = html::Parse(html);
  return SelectByRules(SegmentPage(document)).blocks;
}
using Kept = std::vector<uint8_t>;

TEST(SelectByRules, TakesTheContainerWithTheMostProse) {
  EXPECT_EQ(Selected("<div><p>" + kProse + "</div><div><p>" + kProse + "<p>" + kProse + "</div>"),
            (Kept{0, 1, 1}));
}

TEST(SelectByRules, KeepsHeadingsAndLinesBetweenButNoShortOnes) {
  EXPECT_EQ(Selected("<div><h1>Toll</h1><p>" + kProse +
                     "<h2>A long night</h2><p>Share<p>Six hours of talks went on before the vote."
                     "<p>" +
                     kProse + "</div>"),
            (Kept{0, 1, 1, 0, 1, 1}));
}

TEST(SelectByRules, LeavesOutLinksAndCaptions) {
  EXPECT_EQ(Selected("<div><p>" + kProse + "<p><a href=a>" + kProse + "</a><figure><figcaption>" +
                     kProse + "</figcaption></figure></div>"),
            (Kept{1, 0, 0}));
}

TEST(SelectByRules, SelectsNothingOnAnEmptyPage) { EXPECT_EQ(Selected(""), Kept{}); }

}  // namespace
}  // namespace lede::article
