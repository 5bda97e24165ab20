// Takes the lines out of the body that only lead elsewhere.
#include "article/content/drop_prompts.h"

#include <algorithm>

namespace lede::article {
namespace {

constexpr PhraseKind kPrompts[] = {PhraseKind::kRelated, PhraseKind::kShare,
                                   PhraseKind::kNewsletter, PhraseKind::kAdvert};
constexpr uint32_t kMaxPromptWords = 30;

bool IsPrompt(const PageBlock& block, const PhraseFits& fits) {
  PhraseFit fit = PhraseFit::kNone;
  for (const PhraseKind kind : kPrompts) fit = std::max(fit, fits[static_cast<size_t>(kind)]);
  if (block.kind == BlockKind::kHeading || block.kind == BlockKind::kTableRow) return false;
  return fit == PhraseFit::kWhole ||
         (fit == PhraseFit::kAtStart && block.link_bytes * 2 >= block.text.size());
}

}  // namespace

void DropPrompts(const PageFacts& facts, const Phrases& phrases, BodyParts* parts) {
  for (uint32_t i = 0; i < parts->blocks.size(); ++i) {
    const uint32_t count = facts.words.CountOf(i);
    if (!parts->blocks[i] || count > kMaxPromptWords) continue;
    const PhraseFits fits = phrases.Match(facts.words.words.data() + facts.words.starts[i], count);
    if (IsPrompt(facts.page.blocks[i], fits)) parts->blocks[i] = 0;
  }
}

}  // namespace lede::article
