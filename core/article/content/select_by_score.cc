// Finds the body by the learned scores of the blocks.
#include "article/content/select_by_score.h"

#include "article/content/select_by_rules.h"

namespace lede::article {
namespace {

constexpr uint32_t kArticleWords = 60;  // fewer visible words are a dialog or a teaser

}  // namespace

BodyParts SelectByScore(const PageFacts& facts, const std::vector<int32_t>& scores) {
  const PageBlocks& page = facts.page;
  BodyParts parts;
  parts.blocks.resize(page.blocks.size());
  uint32_t visible = 0, hidden = 0;
  const auto is_aside = [&](uint32_t i) {
    return (page.regions[page.blocks[i].region].traits & (kInStamped | kInDialog)) != 0;
  };
  for (uint32_t i = 0; i < scores.size(); ++i) {
    if (scores[i] <= 0) continue;
    parts.blocks[i] = 1;
    (is_aside(i) ? hidden : visible) += facts.words.CountOf(i);
  }
  if (visible >= kArticleWords) {
    for (uint32_t i = 0; i < scores.size(); ++i) parts.blocks[i] &= !is_aside(i);
  }
  if (visible + hidden == 0) parts = SelectByRules(page);
  return parts;
}

}  // namespace lede::article
