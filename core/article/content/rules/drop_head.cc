// Removes the headline and the byline from the body; they have fields of their own.
#include "article/content/rules/drop_head.h"

#include <algorithm>

#include "base/ascii.h"

namespace lede::article {
namespace {

// "By Ann Lee, Example News": a few words, at least half of which are names.
constexpr uint32_t kMaxBylineWords = 8;
constexpr float kNamesShare = 0.5f;
constexpr uint32_t kMaxCreditWords = 12;
constexpr float kFullName = 1.5f;  // words of the authors' names

constexpr uint32_t kLastBlocks = 3;  // of the body, where biographies are
constexpr uint32_t kMaxBiographyWords = 80;

constexpr uint32_t kBodyWords = 60;  // with fewer words after it, not the article's headline

bool IsHeadline(const Agreement& agreement) {
  return agreement.title_share >= 1 && agreement.title_cover >= 1;
}

bool IsByline(const Agreement& agreement, uint32_t words) {
  return words <= kMaxBylineWords && agreement.author_share >= kNamesShare;
}

// "Interview conducted by Ann Lee in Oslo".
bool IsCredit(const PageFacts& facts, const Phrases& phrases, uint32_t block) {
  const uint32_t count = facts.words.CountOf(block);
  const float names = facts.evidence.blocks[block].author_share * static_cast<float>(count);
  if (count > kMaxCreditWords || names < kFullName || facts.words.figures[block].ends_sentence ||
      facts.page.blocks[block].kind != BlockKind::kParagraph)
    return false;
  const PhraseFits fits = phrases.Match(facts.words.Of(block), count);
  return fits[static_cast<size_t>(PhraseKind::kByline)] >= PhraseFit::kAtStart;
}

}  // namespace

void DropHead(const PageFacts& facts, const Phrases& phrases, BodyParts* parts) {
  for (uint32_t i = 0; i < parts->blocks.size(); ++i) {
    if (!parts->blocks[i]) continue;
    const Agreement& agreement = facts.evidence.blocks[i];
    // The displayed headline may contain a kicker that is not part of the title.
    const bool displayed = i == facts.evidence.headline && agreement.title_cover >= 1 &&
                           facts.page.blocks[i].kind == BlockKind::kHeading;
    if (displayed || IsHeadline(agreement) || IsByline(agreement, facts.words.CountOf(i)) ||
        IsCredit(facts, phrases, i))
      parts->blocks[i] = 0;
  }
}

void DropBeforeHeadline(const PageFacts& facts, BodyParts* parts) {
  const uint32_t headline = facts.evidence.headline;
  if (headline == kNone) return;
  uint32_t before = 0, behind = 0;
  for (uint32_t i = 0; i < parts->blocks.size(); ++i) {
    if (parts->blocks[i]) (i < headline ? before : behind) += facts.words.CountOf(i);
  }
  if (behind >= kBodyWords && before * 2 <= behind * 3) {
    std::fill(parts->blocks.begin(), parts->blocks.begin() + headline, uint8_t{0});
  }
}

void DropBiographies(const PageFacts& facts, const std::vector<Author>& authors, BodyParts* parts) {
  uint32_t left = kLastBlocks;
  for (uint32_t i = static_cast<uint32_t>(parts->blocks.size()); i-- > 0 && left > 0;) {
    if (!parts->blocks[i]) continue;
    --left;
    const std::string_view text = facts.page.TextOf(facts.page.blocks[i]);
    if (facts.words.CountOf(i) > kMaxBiographyWords) continue;
    for (const Author& author : authors) {
      const bool begins = StartsWith(text, author.name) && text.size() > author.name.size() &&
                          text[author.name.size()] == ' ';
      if (begins && author.name.find(' ') != std::string::npos) parts->blocks[i] = 0;
    }
  }
}

}  // namespace lede::article
