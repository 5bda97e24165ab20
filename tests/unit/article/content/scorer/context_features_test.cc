// What the second scorer sees of the first one's scores.
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "article/content/scorer/block_model.h"
#include "article/page/segment_page.h"
#include "html/parse.h"

namespace lede::article {
namespace {

// The columns in their order, after one column of the first scorer.
constexpr size_t kOwn = 1 + 4, kMeanBefore = 10, kMeanBehind = 11, kInnermostMean = 12,
                 kInnermostShare = 13, kShareBefore = 23, kShareBehind = 24, kBodyBefore = 25,
                 kBodyBehind = 26, kTotal = 27;

constexpr uint32_t kBlocks = 20;

// Scores of 20 paragraphs of 20 words, and their features.
struct Context {
  Context() : features(1, kBlocks, kContextColumns) {
    std::string html;
    for (uint32_t i = 0; i < kBlocks; ++i) {
      html += "<p>";
      for (int word = 0; word < 20; ++word) html += "word ";
      raw.push_back(i % 5 == 0 ? -3000 : static_cast<int32_t>(100 * i + 1000));
      features.at(0, i) = 7;
    }
    const html::Document document = html::Parse(html);
    const PageBlocks page = SegmentPage(document);
    const BlockWords words = ReadWords(page);
    const RegionFigures figures(page, words);
    const Evidence evidence;
    AddContext({page, words, figures, evidence}, raw, &features);
  }

  // The mean score of the blocks in [first, end), which are equally long.
  float Mean(uint32_t first, uint32_t end) const {
    float sum = 0;
    for (uint32_t i = first; i < end; ++i) sum += Squash(raw[i]);
    return end <= first ? 0 : sum / static_cast<float>(end - first);
  }

  // The share of the blocks with positive scores that is in [first, end).
  float Share(uint32_t first, uint32_t end) const {
    const auto count = [this](uint32_t from, uint32_t to) {
      float positive = 0;
      for (uint32_t i = from; i < to; ++i) positive += raw[i] > 0;
      return positive;
    };
    return count(first, end) / count(0, kBlocks);
  }

  std::vector<int32_t> raw;
  FeatureMatrix features;
};

TEST(AddContext, KeepsTheFirstScorersColumnsAndFillsItsOwn) {
  const Context context;
  ASSERT_EQ(context.features.columns(), 1 + kContextColumns);
  for (uint32_t i = 0; i < kBlocks; ++i) {
    EXPECT_EQ(context.features.at(0, i), 7);
    EXPECT_FLOAT_EQ(context.features.at(kTotal, i), 16 * 21) << "words and one more of each";
  }
}

TEST(AddContext, ShowsTheScoresOfTheBlockAndItsNeighbours) {
  const Context context;
  for (int i = 0; i < static_cast<int>(kBlocks); ++i) {
    for (int offset = -4; offset <= 4; ++offset) {
      const int k = i + offset;
      const bool is_there = k >= 0 && k < static_cast<int>(kBlocks);
      EXPECT_FLOAT_EQ(context.features.at(kOwn + static_cast<size_t>(offset), i),
                      is_there ? Squash(context.raw[static_cast<size_t>(k)]) : -1);
    }
  }
}

TEST(AddContext, MeasuresWhatIsBeforeAndBehind) {
  const Context context;
  const FeatureMatrix& features = context.features;
  for (uint32_t i = 0; i < kBlocks; ++i) {
    EXPECT_NEAR(features.at(kMeanBefore, i), context.Mean(i < 8 ? 0 : i - 8, i), 1e-5) << i;
    EXPECT_NEAR(features.at(kMeanBehind, i), context.Mean(i + 1, std::min(kBlocks, i + 9)), 1e-5);
    EXPECT_NEAR(features.at(kShareBefore, i), context.Share(0, i), 1e-5);
    EXPECT_NEAR(features.at(kShareBehind, i), context.Share(i + 1, kBlocks), 1e-5);
  }
}

TEST(AddContext, MeasuresItsContainers) {
  const Context context;
  for (uint32_t i = 0; i < kBlocks; ++i) {
    EXPECT_NEAR(context.features.at(kInnermostMean, i), context.Mean(i, i + 1), 1e-5);
    EXPECT_NEAR(context.features.at(kInnermostShare, i), context.Share(i, i + 1), 1e-5);
    EXPECT_NEAR(context.features.at(kInnermostMean + 2, i), context.Mean(0, kBlocks), 1e-5);
    EXPECT_NEAR(context.features.at(kInnermostShare + 2, i), 1, 1e-5);
  }
}

TEST(AddContext, KnowsHowFarTheBodyIs) {
  const Context context;
  EXPECT_EQ(context.features.at(kBodyBefore, 0), 100);
  EXPECT_EQ(context.features.at(kBodyBehind, kBlocks - 1), 100);
  EXPECT_EQ(context.features.at(kBodyBefore, 7), 1);
  EXPECT_EQ(context.features.at(kBodyBefore, 6), 2) << "block 5 is not the body";
  EXPECT_EQ(context.features.at(kBodyBehind, 4), 2);
}

}  // namespace
}  // namespace lede::article
