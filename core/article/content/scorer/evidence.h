// Compares each block with what the page says about its article elsewhere.
#pragma once

#include <cstdint>
#include <vector>

#include "article/metadata/metadata.h"
#include "article/page/block_words.h"
#include "article/page/page_blocks.h"

namespace lede::article {

// Shares are 0..1.
struct Agreement {
  float title_share = 0;        // words of the block that occur in the title
  float title_cover = 0;        // words of the title that occur in the block
  float description_share = 0;  // word triples of the block that occur in the description
  float body_share = -1;        // word triples in the JSON-LD articleBody; -1 without one
  float author_share = 0;       // words of the block that are in an author's name
};

struct Evidence {
  std::vector<Agreement> blocks;
  uint32_t headline = 0;  // the block of the displayed headline; kNone if unknown
  uint32_t byline = 0;    // the first block of the byline; kNone if unknown
};

Evidence Compare(const html::Document& document, const PageBlocks& page, const BlockWords& words,
                 const Metadata& metadata);

}  // namespace lede::article
