// Removes the excerpts of other articles from the body.
#include "article/content/rules/drop_teasers.h"

#include "article/content/scorer/region_figures.h"
#include "base/ascii.h"

namespace lede::article {
namespace {

constexpr uint32_t kFewest = 3;  // blocks of one template
constexpr uint32_t kAbove = 4;   // blocks from an excerpt up to its title
constexpr uint32_t kMostWords = 100;
constexpr int32_t kStory = 2048;  // with a higher score (odds of 7 to 1), it is of the story

// The end of the last two blocks in a row that are kept.
uint32_t EndOfStory(const std::vector<uint8_t>& kept) {
  uint32_t i = static_cast<uint32_t>(kept.size());
  while (i > 1 && !(kept[i - 1] && kept[i - 2])) --i;
  return i > 1 ? i : static_cast<uint32_t>(kept.size());
}

// Whether a dropped link, and no kept heading or question, is just above the block.
bool IsUnderLink(const PageBlocks& page, const std::vector<uint8_t>& kept, uint32_t i) {
  bool linked = false;
  for (uint32_t above = i; above-- > 0 && above + kAbove >= i;) {
    const PageBlock& block = page.blocks[above];
    if (kept[above]) return linked && block.kind != BlockKind::kHeading;
    linked =
        linked || (block.link_bytes * 2 > block.text.size() && !EndsWith(page.TextOf(block), "?"));
  }
  return linked;
}

}  // namespace

void DropTeasers(const PageFacts& facts, const std::vector<int32_t>& scores, BodyParts* parts) {
  std::vector<uint8_t>& kept = parts->blocks;
  const uint32_t end = EndOfStory(kept);
  std::vector<uint8_t> in_story(facts.figures.templates().size());
  for (uint32_t i = 0; i < end; ++i) {
    if (kept[i]) in_story[facts.figures.TemplateOf(i)] = 1;
  }
  for (uint32_t i = end; i < kept.size(); ++i) {
    const uint32_t t = facts.figures.TemplateOf(i);
    if (kept[i] && !in_story[t] && facts.figures.templates()[t].blocks >= kFewest &&
        facts.words.CountOf(i) <= kMostWords && scores[i] < kStory &&
        IsUnderLink(facts.page, kept, i)) {
      kept[i] = 0;
    }
  }
}

}  // namespace lede::article
