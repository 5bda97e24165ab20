// Claims of data/lexicon.h.
#include "data/lexicon.h"

#include <gtest/gtest.h>

#include <cstring>
#include <string>

namespace lede::data {
namespace {

// The packed form of rows that are already sorted.
std::string Packed(const std::vector<std::string>& rows) {
  std::string out;
  const auto append = [&](uint32_t value) {
    out.append(reinterpret_cast<const char*>(&value), sizeof value);
  };
  append(static_cast<uint32_t>(rows.size()));
  uint32_t at = static_cast<uint32_t>(4 + 4 * (rows.size() + 1));
  for (const std::string& row : rows) {
    append(at);
    at += static_cast<uint32_t>(row.size());
  }
  append(at);
  for (const std::string& row : rows) out += row;
  return out;
}

TEST(Lexicon, FindsTheValueOfAKey) {
  const std::string packed = Packed({"apple\tfruit", "leek\tvegetable\tgreen"});
  const Lexicon lexicon(packed);
  EXPECT_EQ(lexicon.Find("leek"), "vegetable\tgreen");
  EXPECT_FALSE(lexicon.Find("lee"));
  EXPECT_FALSE(lexicon.Find("leeks"));
}

TEST(Lexicon, KeepsRowsOfOneKeyTogether) {
  const std::string packed = Packed({"a\t1", "b\t2", "b\t3", "c\t4"});
  const Lexicon lexicon(packed);
  const Lexicon::Range range = lexicon.FindAll("b");
  EXPECT_EQ(range.first, 1u);
  EXPECT_EQ(range.end, 3u);
  EXPECT_EQ(lexicon.value(2), "3");
}

TEST(Lexicon, WithoutTabsIsASet) {
  const std::string packed = Packed({"mr", "mrs"});
  const Lexicon lexicon(packed);
  EXPECT_TRUE(lexicon.Contains("mrs"));
  EXPECT_EQ(lexicon.value(0), "");
}

TEST(Lexicon, WithoutRowsIsEmpty) {
  EXPECT_EQ(Lexicon().size(), 0u);
  EXPECT_EQ(Lexicon("abc").size(), 0u);
  EXPECT_FALSE(Lexicon().Find("a"));
}

TEST(Columns, AreSplitAtTabs) {
  EXPECT_EQ(Columns("a\t\tb"), (std::vector<std::string_view>{"a", "", "b"}));
  EXPECT_EQ(Columns("").size(), 1u);
}

}  // namespace
}  // namespace lede::data
