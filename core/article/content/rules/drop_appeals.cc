// Removes the site's appeals for money from the body.
#include "article/content/rules/drop_appeals.h"

#include <algorithm>

namespace lede::article {
namespace {

constexpr uint32_t kFewest = 2;      // blocks with an appeal
constexpr uint32_t kWordsLeft = 40;  // words of the story that must remain

struct Sum {
  uint32_t blocks = 0, appeals = 0, words = 0;  // of the kept blocks
};

// Sums over the kept blocks before each index; the last entry is the total.
std::vector<Sum> SumsOfKept(const PageFacts& facts, const Phrases& phrases,
                            const std::vector<uint8_t>& kept) {
  std::vector<Sum> before(kept.size() + 1);
  for (uint32_t i = 0; i < kept.size(); ++i) {
    Sum& sum = before[i + 1] = before[i];
    if (!kept[i]) continue;
    const uint32_t count = facts.words.CountOf(i);
    const PhraseFits fits = phrases.Match(facts.words.Of(i), count);
    sum.blocks += 1;
    sum.words += count;
    sum.appeals += fits[static_cast<size_t>(PhraseKind::kAppeal)] != PhraseFit::kNone;
  }
  return before;
}

}  // namespace

void DropAppeals(const PageFacts& facts, const Phrases& phrases, BodyParts* parts) {
  const std::vector<Sum> before = SumsOfKept(facts, phrases, parts->blocks);
  const Sum& all = before.back();
  if (all.appeals < kFewest) return;
  for (const Region& region : facts.page.regions) {
    const Sum& first = before[region.first_block];
    const Sum& end = before[region.end_block];
    const uint32_t appeals = end.appeals - first.appeals;
    if (appeals < kFewest || appeals * 4 < end.blocks - first.blocks ||
        all.words - (end.words - first.words) < kWordsLeft)
      continue;
    std::fill(parts->blocks.begin() + region.first_block, parts->blocks.begin() + region.end_block,
              uint8_t{0});
  }
}

}  // namespace lede::article
