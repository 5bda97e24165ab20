// Selects the body by simple rules.
#include "article/content/select_by_rules.h"

namespace lede::article {
namespace {

bool IsProse(const PageBlock& block, uint32_t traits) {
  constexpr uint32_t kNever = kInNav | kInFooter | kInDialog | kInAside | kInForm | kInStamped |
                              kInLink | kInCaption | kInAddress;
  return block.text.size() >= 80 && block.link_bytes * 3 < block.text.size() && !(traits & kNever);
}

}  // namespace

BodyParts SelectByRules(const PageBlocks& page) {
  BodyParts parts{std::vector<uint8_t>(page.blocks.size()), {}};
  std::vector<uint32_t> score(page.regions.size());
  for (const PageBlock& block : page.blocks) {
    if (!IsProse(block, page.regions[block.region].traits)) continue;
    uint32_t region = block.region;
    for (uint32_t step = 1; step <= 4 && region != kNone; ++step) {
      if (step > 1) score[region] += block.text.size() * 4 / step;
      region = page.regions[region].parent;
    }
  }
  size_t best = 0;
  for (size_t i = 0; i < score.size(); ++i) {
    if (score[i] > score[best]) best = i;
  }
  if (page.regions.empty()) return parts;
  for (uint32_t i = page.regions[best].first_block; i < page.regions[best].end_block; ++i) {
    const PageBlock& block = page.blocks[i];
    const uint32_t traits = page.regions[block.region].traits;
    const bool heading = block.kind == BlockKind::kHeading && block.level > 1;
    parts.blocks[i] = block.link_bytes * 2 < block.text.size() && !(traits & kInLink) &&
                      !(traits & kInCaption) && (heading || block.text.size() > 40);
  }
  return parts;
}

}  // namespace lede::article
