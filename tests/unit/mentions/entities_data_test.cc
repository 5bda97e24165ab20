// Damaged weights and clusters are rejected, never read past their end.
#include <gtest/gtest.h>

#include <string>

#include "cli/embedded_data.h"
#include "data/pack.h"
#include "mentions/entities/feature_table.h"
#include "mentions/entities/word_clusters.h"
#include "mentions/entities/word_form.h"

namespace lede::mentions {
namespace {

std::string Content(std::string_view name) {
  return std::string(data::Pack::Open(cli::EmbeddedData())->Find(name));
}

TEST(FeatureTable, RejectsTruncatedBytes) {
  const std::string bytes = Content("entities.bin");
  EXPECT_TRUE(FeatureTable::Open(bytes).ok());
  for (size_t size : {size_t{0}, size_t{7}, size_t{20}, size_t{5000}, bytes.size() - 1})
    EXPECT_FALSE(FeatureTable::Open(std::string_view(bytes).substr(0, size)).ok());
}

TEST(FeatureTable, RejectsBytesOfAnotherKind) {
  std::string bytes = Content("entities.bin"), clusters = Content("entity_clusters.bin");
  bytes[0] = clusters[0] = 'X';
  EXPECT_FALSE(FeatureTable::Open(bytes).ok());
  EXPECT_FALSE(WordClusters::Open(clusters).ok());
}

TEST(FeatureTable, RejectsBucketsOutOfOrder) {
  std::string bytes = Content("entities.bin");
  bytes[16 + 612 + 4 * 100 + 3] = '\x7f';
  EXPECT_FALSE(FeatureTable::Open(bytes).ok());
}

TEST(WordClusters, RejectsTruncatedBytes) {
  const std::string bytes = Content("entity_clusters.bin");
  EXPECT_TRUE(WordClusters::Open(bytes).ok());
  for (size_t size : {size_t{0}, size_t{7}, size_t{23}, bytes.size() - 1})
    EXPECT_FALSE(WordClusters::Open(std::string_view(bytes).substr(0, size)).ok());
}

TEST(WordClusters, GroupsWordsThatAreUsedAlike) {
  const std::string bytes = Content("entity_clusters.bin");
  const WordClusters clusters = *WordClusters::Open(bytes);
  const auto coarse = [&](std::string_view word) { return clusters.Find(HashLower(word)).coarse; };
  EXPECT_EQ(coarse("tuesday"), coarse("thursday"));
  EXPECT_EQ(coarse("paris"), coarse("brussels"));
  EXPECT_NE(coarse("tuesday"), coarse("brussels"));
}

TEST(WordClusters, MistakesFewUnknownWordsForKnownOnes) {
  const std::string bytes = Content("entity_clusters.bin");
  const WordClusters clusters = *WordClusters::Open(bytes);
  int taken = 0;
  for (int i = 0; i < 1000; ++i)
    taken += clusters.Find(HashLower("qwzx" + std::to_string(i))).fine != 0;
  EXPECT_LT(taken, 100);  // 1 in 16
}

TEST(WordForm, ReadsCaseBeyondAscii) {
  EXPECT_EQ(ReadWord("\xC3\x89ric", {}).letter_case, Case::kInitial);
  EXPECT_EQ(ReadWord("U.S.", {}).letter_case, Case::kUpper);
  EXPECT_EQ(ReadWord("McIver", {}).letter_case, Case::kMixed);
  EXPECT_EQ(ReadWord("\xC3\x89RIC", {}).lower, ReadWord("\xC3\xA9ric", {}).lower);
}

}  // namespace
}  // namespace lede::mentions
