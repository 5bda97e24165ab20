// Computes sums over the blocks of regions, and counts how often similar regions occur side by
// side.
#include "article/content/scorer/region_figures.h"

#include "article/content/scorer/key_index.h"

namespace lede::article {
namespace {

// For each key, its index among the distinct keys; `count` is set to the number of these.
std::vector<uint32_t> Classify(const std::vector<uint64_t>& keys, uint32_t* count) {
  KeyIndex index(keys.size());
  std::vector<uint32_t> classes;
  classes.reserve(keys.size());
  for (const uint64_t key : keys) classes.push_back(index.Add(key));
  *count = static_cast<uint32_t>(index.size());
  return classes;
}

}  // namespace

RegionFigures::RegionFigures(const PageBlocks& page, const BlockWords& words) {
  BlockSum sum;
  before_.push_back(sum);
  for (uint32_t i = 0; i < page.blocks.size(); ++i) {
    const PageBlock& block = page.blocks[i];
    const uint32_t count = words.CountOf(i);
    const bool prose = count >= kProseWords && block.link_bytes * 3 < block.text.size();
    prose_.push_back(prose);
    sum.words += count;
    sum.bytes += block.text.size();
    sum.link_bytes += block.link_bytes;
    if (prose) {
      sum.prose_words += count;
      ++sum.prose_blocks;
    }
    before_.push_back(sum);
  }
  CountSiblings(page);
  GatherTemplates(page, words);
}

BlockSum RegionFigures::Sum(uint32_t first, uint32_t end) const {
  const BlockSum &a = before_[first], &b = before_[end];
  return {b.words - a.words, b.prose_words - a.prose_words, b.prose_blocks - a.prose_blocks,
          b.bytes - a.bytes, b.link_bytes - a.link_bytes};
}

void RegionFigures::CountSiblings(const PageBlocks& page) {
  std::vector<uint64_t> keys;
  keys.reserve(page.regions.size());
  for (const Region& region : page.regions) {
    keys.push_back(uint64_t{region.parent} << 32 | region.signature);
  }
  uint32_t count = 0;
  const std::vector<uint32_t> classes = Classify(keys, &count);
  std::vector<uint32_t> sizes(count);
  for (const uint32_t c : classes) ++sizes[c];
  siblings_.reserve(classes.size());
  for (const uint32_t c : classes) siblings_.push_back(sizes[c]);
}

void RegionFigures::GatherTemplates(const PageBlocks& page, const BlockWords& words) {
  std::vector<uint64_t> keys;
  for (const PageBlock& block : page.blocks) {
    const Region& region = page.regions[block.region];
    const uint32_t outer = region.parent == kNone ? 0 : page.regions[region.parent].signature;
    keys.push_back(uint64_t{outer} << 32 | region.signature);
  }
  uint32_t count = 0;
  template_of_ = Classify(keys, &count);
  templates_.resize(count);
  for (uint32_t i = 0; i < page.blocks.size(); ++i) {
    Template& t = templates_[template_of_[i]];
    ++t.blocks;
    t.words += words.CountOf(i);
    t.bytes += page.blocks[i].text.size();
    t.link_bytes += page.blocks[i].link_bytes;
  }
}

}  // namespace lede::article
