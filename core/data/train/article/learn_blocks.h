// Learns the weights that score a page's blocks.
#pragma once

#include <string>
#include <vector>

#include "article/article_data.h"
#include "article/content/block_words.h"
#include "article/content/evidence.h"
#include "article/content/region_figures.h"
#include "article/content/page_blocks.h"
#include "article/learn_words.h"
#include "article/training_page.h"

namespace lede::train {

// What the scorer is not told of a page, so that it learns to do without: the class names of some
// sites are noise, and of most languages it has seen few words.
enum class Blinding : uint8_t { kNone, kClasses, kText };

// What is learned from one page; its tree is gone.
struct PreparedPage {
  std::string site;
  uint32_t inner_fold = 0;
  Blinding blinding = Blinding::kNone;
  article::PageBlocks page;
  article::BlockWords words;
  article::RegionFigures figures;
  article::Evidence evidence;
  std::vector<float> labels, weights;  // one a block
  std::vector<WordTally> class_tallies, text_tallies;
};

PreparedPage Prepare(const TrainingPage& page, const article::ArticleData& data);

// The bytes of article_blocks.bin. Word tables and first scores that a row is learned with come
// from other sites than its own, as they will when the weights meet a new page.
std::string LearnBlocks(const std::vector<const PreparedPage*>& pages,
                        const article::Phrases& phrases);

}  // namespace lede::train
