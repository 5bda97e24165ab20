// Selects the body by the learned scores of the blocks.
#include "article/content/select_by_score.h"

#include "article/content/select_by_rules.h"

namespace lede::article {
BodyParts SelectByScore(const PageFacts& facts, const std::vector<int32_t>& scores) {
  const PageBlocks& page = facts.page;
  BodyParts parts;
  parts.blocks.resize(page.blocks.size());
  bool any = false;
  for (uint32_t i = 0; i < scores.size(); ++i) {
    parts.blocks[i] = scores[i] > 0;
    any = any || parts.blocks[i];
  }
  return any ? parts : SelectByRules(page);
}

}  // namespace lede::article
