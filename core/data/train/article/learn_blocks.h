// Learns the weights of the block scorer.
#pragma once

#include <string>
#include <vector>

#include "article/article_data.h"
#include "article/content/scorer/evidence.h"
#include "article/content/scorer/region_figures.h"
#include "article/learn_words.h"
#include "article/page/block_words.h"
#include "article/page/page_blocks.h"
#include "article/training_page.h"

namespace lede::train {

// What is hidden from the scorer on some pages, so that it learns to do without: the class names of
// some sites are meaningless, and of most languages it has seen few words.
enum class Blinding : uint8_t { kNone, kClasses, kText };

// What is needed to learn from one page, without its tree.
struct PreparedPage {
  std::string site;
  uint32_t inner_fold = 0;
  Blinding blinding = Blinding::kNone;
  article::PageBlocks page;
  article::BlockWords words;
  article::RegionFigures figures;
  article::Evidence evidence;
  std::vector<float> labels, weights;  // one per block
  std::vector<WordTally> class_tallies, text_tallies;
};

PreparedPage Prepare(const TrainingPage& page, const article::ArticleData& data);

// Returns the bytes of article_blocks.bin. For each row, the word tables and first scores come from
// other sites than its own, as they will for a new page.
std::string LearnBlocks(const std::vector<const PreparedPage*>& pages,
                        const article::Phrases& phrases);

}  // namespace lede::train
