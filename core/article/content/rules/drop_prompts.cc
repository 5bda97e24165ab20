// Removes lines from the body that lead to other pages or credit others.
#include "article/content/rules/drop_prompts.h"

#include <algorithm>

#include "base/ascii.h"

namespace lede::article {
namespace {

constexpr PhraseKind kPrompts[] = {PhraseKind::kRelated, PhraseKind::kShare,
                                   PhraseKind::kNewsletter, PhraseKind::kAdvert};
constexpr uint32_t kMaxPromptWords = 30;

constexpr uint32_t kLabelBytes = 24;    // "MORE:", "Read also:", "Lesen Sie auch:"
constexpr uint32_t kHeadlineWords = 6;  // including the label; fewer are a name or an address

// "MORE: Ferry to stop for a week": a short label with a colon, then a link that is not a sentence.
bool IsLabelledLink(const PageBlock& block, const LetterFigures& figures, std::string_view text) {
  const size_t colon = text.find(':');
  return block.kind == BlockKind::kParagraph && block.links == 1 && colon != text.npos &&
         colon <= kLabelBytes && !figures.ends_sentence &&
         block.link_bytes + colon + 3 >= text.size();
}

// "3 min read", "Updated 11.40": a phrase about dates, and a number.
bool IsTimeLine(const PageBlock& block, const LetterFigures& figures, uint32_t count,
                const PhraseFits& fits) {
  constexpr uint32_t kMostWords = 4;
  return block.kind == BlockKind::kParagraph && count <= kMostWords && figures.digits > 0 &&
         fits[static_cast<size_t>(PhraseKind::kDated)] != PhraseFit::kNone;
}

// "Drawings by Ann Lee", "Photo: Example Pictures": credits for images, not sentences.
bool IsCreditLine(const PageBlock& block, const LetterFigures& figures, uint32_t count,
                  const PhraseFits& fits) {
  constexpr uint32_t kMostWords = 7;
  return block.kind == BlockKind::kParagraph && count <= kMostWords && figures.capitalised >= 2 &&
         !figures.ends_sentence &&
         fits[static_cast<size_t>(PhraseKind::kCredit)] >= PhraseFit::kAtStart;
}

// "© 2026 Harbour Fund", "Copyright © Example Pictures"; but not "© is a sign".
bool IsCopyrightLine(const PageBlock& block, const LetterFigures& figures, std::string_view text,
                     uint32_t count) {
  constexpr uint32_t kMostWords = 16;
  constexpr std::string_view kSign = "©";
  if (StartsWith(text, "Copyright ")) text.remove_prefix(10);
  if (count > kMostWords || block.kind != BlockKind::kParagraph || !StartsWith(text, kSign))
    return false;
  text = Trim(text.substr(kSign.size()));
  return !text.empty() && !(IsAsciiLower(text[0]) && figures.ends_sentence);
}

bool IsPrompt(const PageBlock& block, const PhraseFits& fits) {
  PhraseFit fit = PhraseFit::kNone;
  for (const PhraseKind kind : kPrompts) fit = std::max(fit, fits[static_cast<size_t>(kind)]);
  if (block.kind == BlockKind::kHeading || block.kind == BlockKind::kTableRow) return false;
  return fit == PhraseFit::kWhole ||
         (fit == PhraseFit::kAtStart && block.link_bytes * 2 >= block.text.size());
}

// The end of the kept blocks after `heading` that consist mostly of links.
uint32_t EndOfLinks(const PageFacts& facts, const std::vector<uint8_t>& kept, uint32_t heading) {
  uint32_t end = heading + 1;
  while (end < kept.size() && (!kept[end] || facts.page.blocks[end].link_bytes * 2 >=
                                                 facts.page.blocks[end].text.size()))
    ++end;
  return end;
}

}  // namespace

void DropPrompts(const PageFacts& facts, const Phrases& phrases, BodyParts* parts) {
  for (uint32_t i = 0; i < parts->blocks.size(); ++i) {
    const uint32_t count = facts.words.CountOf(i);
    if (!parts->blocks[i] || count > kMaxPromptWords) continue;
    const PageBlock& block = facts.page.blocks[i];
    if (count >= kHeadlineWords &&
        IsLabelledLink(block, facts.words.figures[i], facts.page.TextOf(block))) {
      parts->blocks[i] = 0;
      continue;
    }
    const PhraseFits fits = phrases.Match(facts.words.Of(i), count);
    const LetterFigures& figures = facts.words.figures[i];
    if (block.kind == BlockKind::kHeading &&
        fits[static_cast<size_t>(PhraseKind::kRelated)] == PhraseFit::kWhole) {
      const uint32_t end = EndOfLinks(facts, parts->blocks, i);
      std::fill(parts->blocks.begin() + i, parts->blocks.begin() + end, uint8_t{0});
      continue;
    }
    const std::string_view text = facts.page.TextOf(block);
    if (IsPrompt(block, fits) || IsTimeLine(block, figures, count, fits) ||
        IsCreditLine(block, figures, count, fits) || IsCopyrightLine(block, figures, text, count)) {
      parts->blocks[i] = 0;
    }
  }
}

}  // namespace lede::article
