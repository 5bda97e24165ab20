// A memo returns for each name what was computed for it, whichever names share its slots.
#include "article/strings/name_memo.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace lede::article {
namespace {

TEST(NameMemo, ReadsANameOnceWhileItIsKept) {
  NameMemo<size_t> memo;
  int reads = 0;
  const auto read = [&reads](std::string_view name) { return ++reads, name.size(); };
  EXPECT_EQ(memo.Get("card", read), 4u);
  EXPECT_EQ(memo.Get("card", read), 4u);
  EXPECT_EQ(reads, 1);
  EXPECT_EQ(memo.Get("", read), 0u);
  EXPECT_EQ(reads, 2);
}

TEST(NameMemo, NeverReturnsAnotherNamesResult) {
  std::vector<std::string> names;
  for (int i = 0; i < 2000; ++i) {
    names.push_back("item-" + std::to_string(i) + " list__item");  // ends alike: the middle differs
    names.push_back(std::to_string(i));
  }
  NameMemo<std::string> memo;
  const auto read = [](std::string_view name) { return std::string(name); };
  for (int round = 0; round < 2; ++round) {
    for (const std::string& name : names) EXPECT_EQ(memo.Get(name, read), name);
  }
}

}  // namespace
}  // namespace lede::article
