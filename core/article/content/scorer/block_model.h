// The learned scorer of blocks: its weights, and the features it uses.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "article/content/scorer/evidence.h"
#include "article/content/scorer/forest.h"
#include "article/content/scorer/region_figures.h"
#include "article/content/scorer/word_table.h"
#include "article/page/phrases.h"

namespace lede::article {

// A view into the weights file article_blocks.bin: "LEDEBLK1", two word tables, two forests.
struct BlockModel {
  // Returns false and leaves the model empty if the bytes are not such a file. Precondition: the
  // model is empty.
  bool Read(std::string_view bytes);
  bool empty() const { return second.columns() == 0; }

  WordTable class_words;  // keyed by the words in class, id, itemprop and role
  WordTable text_words;   // keyed by words and word pairs of short blocks
  Forest first, second;   // the second also sees the first one's scores of the surrounding blocks
};

// Everything known about the blocks of a page before scoring.
struct PageFacts {
  const PageBlocks& page;
  const BlockWords& words;
  const RegionFigures& figures;
  const Evidence& evidence;
};

// One row per block, with room for the columns of AddContext. The columns are documented by the
// Append functions of block_features.cc.
FeatureMatrix BlockFeatures(const PageFacts& facts, const WordTable& class_words,
                            const WordTable& text_words, const Phrases& phrases);

// Adds columns for the scores of the surrounding blocks and regions.
inline constexpr size_t kContextColumns = 27;
void AddContext(const PageFacts& facts, const std::vector<int32_t>& scores,
                FeatureMatrix* features);

// One score per block: the log-odds that it belongs to the article, in units of 1/1024.
std::vector<int32_t> ScoreBlocks(const PageFacts& facts, const BlockModel& model,
                                 const Phrases& phrases);

// Maps a score to -1..1 monotonically, without functions whose results differ between machines.
inline float Squash(int32_t score) {
  const float x = static_cast<float>(score) / 1024.0f;
  return x / (1.0f + (x < 0 ? -x : x));
}

}  // namespace lede::article
