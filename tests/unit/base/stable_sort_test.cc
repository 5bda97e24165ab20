// Claims of base/stable_sort.h.
#include "base/stable_sort.h"

#include <gtest/gtest.h>

#include <string>

namespace lede {
namespace {

TEST(StableSort, SortsAndKeepsEqualItemsInTheirOrder) {
  std::vector<std::string> words = {"pear", "fig", "plum", "kiwi", "date", "nut"};
  StableSort(&words,
             [](const std::string& a, const std::string& b) { return a.size() < b.size(); });
  EXPECT_EQ(words, (std::vector<std::string>{"fig", "nut", "pear", "plum", "kiwi", "date"}));
}

TEST(StableSort, AnEmptyListStaysEmpty) {
  std::vector<int> none;
  StableSort(&none, [](int a, int b) { return a < b; });
  EXPECT_TRUE(none.empty());
}

}  // namespace
}  // namespace lede
