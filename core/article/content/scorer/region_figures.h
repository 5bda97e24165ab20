// Computes sums over the blocks of regions, and counts how often similar regions occur side by
// side.
#pragma once

#include <cstdint>
#include <vector>

#include "article/page/block_words.h"
#include "article/page/page_blocks.h"

namespace lede::article {

// Prose: blocks of at least kProseWords words, less than a third of them in links.
inline constexpr uint32_t kProseWords = 12;

struct BlockSum {
  uint32_t words = 0, prose_words = 0, prose_blocks = 0, bytes = 0, link_bytes = 0;
};

// Totals over the blocks with one place in the page's template: same tags and classes of element
// and parent.
struct Template {
  uint32_t blocks = 0, words = 0, bytes = 0, link_bytes = 0;
};

class RegionFigures {
 public:
  RegionFigures() = default;
  RegionFigures(const PageBlocks& page, const BlockWords& words);

  // Over the blocks [first, end).
  BlockSum Sum(uint32_t first, uint32_t end) const;
  BlockSum SumOf(const Region& region) const { return Sum(region.first_block, region.end_block); }
  // The number of regions with the same parent and signature, including this one.
  uint32_t Siblings(uint32_t region) const { return siblings_[region]; }
  uint32_t TemplateOf(uint32_t block) const { return template_of_[block]; }
  const std::vector<Template>& templates() const { return templates_; }
  bool IsProse(uint32_t block) const { return prose_[block] != 0; }

 private:
  void CountSiblings(const PageBlocks& page);
  void GatherTemplates(const PageBlocks& page, const BlockWords& words);

  std::vector<BlockSum> before_;  // sums of all blocks before the index
  std::vector<uint32_t> siblings_, template_of_;
  std::vector<Template> templates_;
  std::vector<uint8_t> prose_;
};

}  // namespace lede::article
