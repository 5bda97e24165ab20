// The learned scorer of blocks: its weights and what they are asked.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "article/content/evidence.h"
#include "article/content/forest.h"
#include "article/content/phrases.h"
#include "article/content/region_figures.h"
#include "article/content/word_table.h"

namespace lede::article {

// A view into the weights file article_blocks.bin: "LEDEBLK1", the two word tables, the forests.
struct BlockModel {
  // False, and the model empty, if the bytes are no such file. Precondition: it is empty.
  bool Read(std::string_view bytes);
  bool empty() const { return second.columns() == 0; }

  WordTable class_words;  // by words of class, id, itemprop, role
  WordTable text_words;   // by words and pairs of words of short blocks
  Forest first, second;   // the second also sees what the first says of the blocks around
};

// All that is known of a page's blocks before they are scored.
struct PageFacts {
  const PageBlocks& page;
  const BlockWords& words;
  const RegionFigures& figures;
  const Evidence& evidence;
};

// One row a block, with room for what AddContext adds. Columns: see the Append functions of
// block_features.cc.
FeatureMatrix BlockFeatures(const PageFacts& facts, const WordTable& class_words,
                            const WordTable& text_words, const Phrases& phrases);

// Adds what the scores say of the blocks and regions around.
inline constexpr size_t kContextColumns = 27;
void AddContext(const PageFacts& facts, const std::vector<int32_t>& scores,
                FeatureMatrix* features);

// One score a block, in 1/1024 of log-odds that it belongs to the article.
std::vector<int32_t> ScoreBlocks(const PageFacts& facts, const BlockModel& model,
                                 const Phrases& phrases);

// -1..1, monotone in the score and without functions that differ between machines.
inline float Squash(int32_t score) {
  const float x = static_cast<float>(score) / 1024.0f;
  return x / (1.0f + (x < 0 ? -x : x));
}

}  // namespace lede::article
