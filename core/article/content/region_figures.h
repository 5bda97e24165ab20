// Sums over the blocks of a region, and how often its like stands beside it.
#pragma once

#include <cstdint>
#include <vector>

#include "article/content/block_words.h"
#include "article/content/page_blocks.h"

namespace lede::article {

// Blocks of prose: at least kProseWords words, less than a third of it links.
inline constexpr uint32_t kProseWords = 12;

struct BlockSum {
  uint32_t words = 0, prose_words = 0, prose_blocks = 0, bytes = 0, link_bytes = 0;
};

// The mean block of one place in the page's template: equal tags and classes of element and parent.
struct Template {
  uint32_t blocks = 0, words = 0, bytes = 0, link_bytes = 0;
};

class RegionFigures {
 public:
  RegionFigures() = default;
  RegionFigures(const PageBlocks& page, const BlockWords& words);

  // Over blocks [first, end).
  BlockSum Sum(uint32_t first, uint32_t end) const;
  BlockSum SumOf(const Region& region) const { return Sum(region.first_block, region.end_block); }
  // Regions with the same parent and the same signature, this one included.
  uint32_t Siblings(uint32_t region) const { return siblings_[region]; }
  uint32_t TemplateOf(uint32_t block) const { return template_of_[block]; }
  const std::vector<Template>& templates() const { return templates_; }
  bool IsProse(uint32_t block) const { return prose_[block] != 0; }

 private:
  void CountSiblings(const PageBlocks& page);
  void GatherTemplates(const PageBlocks& page, const BlockWords& words);

  std::vector<BlockSum> before_;  // sums of the blocks before the index
  std::vector<uint32_t> siblings_, template_of_;
  std::vector<Template> templates_;
  std::vector<uint8_t> prose_;
};

}  // namespace lede::article
