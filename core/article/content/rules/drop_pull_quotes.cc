// Removes pull quotes from the body: sentences of the article that are shown a second time.
#include "article/content/rules/drop_pull_quotes.h"

#include <array>

#include "base/ascii.h"

namespace lede::article {
namespace {

constexpr uint32_t kPulled = kInAside | kInQuote | kInFigure;
constexpr uint32_t kFewestWords = 5, kMostWords = 60;
constexpr uint32_t kFewestQuoted = 2;  // with quotation marks
constexpr uint32_t kMostInAttribution = 8;
constexpr int kMostQuotes = 32;  // each is searched for in the whole body

// The words of a quote, for finding them in many blocks. Method: Knuth, Morris and Pratt.
class Sequence {
 public:
  Sequence(const uint32_t* words, uint32_t count) : words_(words), count_(count) {
    for (uint32_t i = 1, matched = 0; i < count; ++i)
      borders_[i] = matched = Next(matched, words[i]);
  }

  bool IsIn(const uint32_t* words, uint32_t count) const {
    for (uint32_t i = 0, matched = 0; i < count; ++i) {
      matched = Next(matched, words[i]);
      if (matched == count_) return true;
    }
    return false;
  }

 private:
  // How many words match after `word`, if `matched` of them did before it.
  uint32_t Next(uint32_t matched, uint32_t word) const {
    while (matched > 0 && words_[matched] != word) matched = borders_[matched - 1];
    return words_[matched] == word ? matched + 1 : 0;
  }

  const uint32_t* words_;
  const uint32_t count_;
  std::array<uint32_t, kMostWords> borders_{};
};

class PullQuotes {
 public:
  PullQuotes(const PageFacts& facts, const BodyParts& parts) : facts_(facts), parts_(parts) {}

  bool MayBe(uint32_t block) const {
    const BlockKind kind = facts_.page.blocks[block].kind;
    const uint32_t count = facts_.words.CountOf(block);
    const bool quoted = facts_.words.figures[block].quotation_marks > 0;
    const bool prose = kind == BlockKind::kParagraph || kind == BlockKind::kQuote ||
                       (kind == BlockKind::kHeading && quoted);
    return IsPulled(block) && prose && count >= (quoted ? kFewestQuoted : kFewestWords) &&
           count <= kMostWords;
  }

  // "— Ann Lee, ferry captain"
  bool IsAttribution(uint32_t block) const {
    if (block >= parts_.blocks.size() || !IsPulled(block)) return false;
    const std::string_view text = facts_.page.TextOf(facts_.page.blocks[block]);
    const LetterFigures& figures = facts_.words.figures[block];
    return facts_.words.CountOf(block) <= kMostInAttribution && figures.capitalised >= 2 &&
           figures.digits == 0 && !figures.ends_sentence &&
           (StartsWith(text, "—") || StartsWith(text, "–") || StartsWith(text, "-"));
  }

  bool IsRepeated(uint32_t quote) const {
    const uint32_t count = facts_.words.CountOf(quote);
    const Sequence sequence(facts_.words.Of(quote), count);
    for (uint32_t i = 0; i < parts_.blocks.size(); ++i) {
      const uint32_t words = facts_.words.CountOf(i);
      if (parts_.blocks[i] && words > count && !IsPulled(i) &&
          sequence.IsIn(facts_.words.Of(i), words))
        return true;
    }
    return false;
  }

 private:
  bool IsPulled(uint32_t block) const {
    const PageBlock& at = facts_.page.blocks[block];
    return (facts_.page.regions[at.region].traits & kPulled) != 0;
  }

  const PageFacts& facts_;
  const BodyParts& parts_;
};

}  // namespace

void DropPullQuotes(const PageFacts& facts, BodyParts* parts) {
  const PullQuotes quotes(facts, *parts);
  int checked = 0;
  for (uint32_t i = 0; i < parts->blocks.size() && checked < kMostQuotes; ++i) {
    if (!parts->blocks[i] || !quotes.MayBe(i)) continue;
    ++checked;
    if (!quotes.IsRepeated(i)) continue;
    parts->blocks[i] = 0;
    if (quotes.IsAttribution(i + 1)) parts->blocks[i + 1] = 0;
  }
}

}  // namespace lede::article
