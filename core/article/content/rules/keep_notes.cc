// Keeps the footnotes of the body.
#include "article/content/rules/keep_notes.h"

#include <string_view>

#include "article/page/class_words.h"

namespace lede::article {
namespace {

constexpr uint32_t kNames[] = {HashWord("footnote"), HashWord("footnotes"), HashWord("endnote"),
                               HashWord("endnotes")};
constexpr std::string_view kArrow = "\u21A9";  // ↩
constexpr int kMaxSteps = 4;                   // from a note up to the element with the name
constexpr uint32_t kFewestWords = 2;           // fewer words are only its number

bool IsNote(const PageBlocks& page, const PageBlock& block) {
  constexpr uint32_t kElsewhere = kInNav | kInForm | kInDialog | kInStamped;
  if (page.regions[block.region].traits & kElsewhere) return false;
  if (page.TextOf(block).find(kArrow) != std::string_view::npos) return true;
  uint32_t r = block.region;
  for (int step = 0; step < kMaxSteps && r != kNone; ++step, r = page.regions[r].parent) {
    const Region& region = page.regions[r];
    if (HasClassWord(page, region.first_class_word, region.end_class_word, kNames)) return true;
  }
  return false;
}

}  // namespace

void KeepNotes(const PageFacts& facts, BodyParts* parts) {
  const std::vector<PageBlock>& blocks = facts.page.blocks;
  bool any_kept = false;
  for (uint32_t i = 0; i < blocks.size(); ++i) {
    if (parts->blocks[i]) {
      any_kept = true;
    } else if (any_kept && facts.words.CountOf(i) >= kFewestWords &&
               IsNote(facts.page, blocks[i])) {
      parts->blocks[i] = kInBody;
      if (blocks[i - 1].kind == BlockKind::kHeading) parts->blocks[i - 1] = kInBody;
    }
  }
}

}  // namespace lede::article
