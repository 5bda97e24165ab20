// The learned tables return what was packed, and nothing for hostile bytes.
#include "article/content/scorer/word_table.h"

#include <gtest/gtest.h>

#include "article/content/scorer/forest.h"

namespace lede::article {
namespace {

TEST(WordTable, FindsWhatWasPacked) {
  std::vector<std::pair<uint32_t, int8_t>> entries;
  for (uint32_t k = 1; k < 500; ++k)
    entries.push_back({k * 2654435761u, static_cast<int8_t>(k % 90 - 45)});
  const std::string bytes = PackWordTable(entries);
  WordTable table;
  size_t at = 0;
  ASSERT_TRUE(table.Read(bytes, &at));
  EXPECT_EQ(at, bytes.size());
  for (const auto& [key, value] : entries) EXPECT_EQ(table.Find(key), value);
  EXPECT_EQ(table.Find(7), 0);
}

TEST(WordTable, RejectsInvalidBytes) {
  WordTable table;
  size_t at = 0;
  EXPECT_FALSE(table.Read("", &at));
  EXPECT_FALSE(table.Read(std::string("\xFF\xFF\xFF\xFF", 4), &at));
  EXPECT_FALSE(table.Read(PackWordTable({{1, 1}}).substr(0, 9), &at));
}

TEST(Forest, AddsUpTheLeavesThatARowReaches) {
  const Tree tree{{{0, 0}, {1, 1}}, {1, 2, 4, 8}};
  const std::string bytes = PackForest({{0.5f}, {1.0f, 2.0f}}, {tree, tree}, 100);
  Forest forest;
  size_t at = 0;
  ASSERT_TRUE(forest.Read(bytes, &at));
  FeatureMatrix features(2, 3);
  features.at(0, 1) = 1.0f;  // above 0.5
  features.at(0, 2) = 1.0f;
  features.at(1, 2) = 2.5f;  // above 2
  EXPECT_EQ(forest.Score(features), (std::vector<int32_t>{102, 104, 116}));
}

TEST(Forest, ScoresManyRowsLikeSingleOnes) {
  const Tree tree{{{0, 0}, {1, 1}}, {1, 2, 4, 8}};
  Forest forest;
  size_t at = 0;
  ASSERT_TRUE(forest.Read(PackForest({{0.5f}, {1.0f, 2.0f}}, {tree}, 0), &at));
  FeatureMatrix features(1, 100, 1);
  features.Widen();
  for (size_t row = 0; row < 100; ++row) {
    FeatureRow values(&features, row);
    values.Add(static_cast<float>(row % 2));
    values.Add(static_cast<float>(row % 4));
  }
  const std::vector<int32_t> scores = forest.Score(features);
  for (size_t row = 0; row < 100; ++row) {
    EXPECT_EQ(scores[row], row % 4 == 3 ? 8 : row % 2 == 1 ? 2 : 1) << row;
  }
}

TEST(Forest, RejectsInvalidBytes) {
  const std::string bytes = PackForest({{0.5f}}, {Tree{{{0, 0}}, {1, 2}}}, 0);
  for (size_t size = 0; size < bytes.size(); ++size) {
    Forest forest;
    size_t at = 0;
    EXPECT_FALSE(forest.Read(std::string_view(bytes).substr(0, size), &at)) << size;
  }
}

}  // namespace
}  // namespace lede::article
