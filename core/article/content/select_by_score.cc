// Finds the body by the learned scores of the blocks.
#include "article/content/select_by_score.h"

namespace lede::article {

BodyParts SelectByScore(const PageFacts& facts, const std::vector<int32_t>& scores) {
  const PageBlocks& page = facts.page;
  BodyParts parts{std::vector<uint8_t>(page.blocks.size()),
                  std::vector<uint8_t>(page.media.size())};
  for (size_t i = 0; i < scores.size(); ++i) parts.blocks[i] = scores[i] > 0;
  return parts;
}

}  // namespace lede::article
