// Takes the headline and the byline out of the body: they have fields of their own.
#include "article/content/drop_head.h"

namespace lede::article {
namespace {

// "By Ann Lee, Example News": at least half of a few words are names.
constexpr uint32_t kMaxBylineWords = 8;
constexpr float kNamesShare = 0.5f;

bool IsHeadline(const Agreement& agreement) {
  return agreement.title_share >= 1 && agreement.title_cover >= 1;
}

bool IsByline(const Agreement& agreement, uint32_t words) {
  return words <= kMaxBylineWords && agreement.author_share >= kNamesShare;
}

}  // namespace

void DropHead(const PageFacts& facts, BodyParts* parts) {
  for (uint32_t i = 0; i < parts->blocks.size(); ++i) {
    if (!parts->blocks[i]) continue;
    const Agreement& agreement = facts.evidence.blocks[i];
    if (IsHeadline(agreement) || IsByline(agreement, facts.words.CountOf(i))) parts->blocks[i] = 0;
  }
}

}  // namespace lede::article
