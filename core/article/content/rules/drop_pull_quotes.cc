// Removes pull quotes from the body: sentences of the article that are shown a second time.
#include "article/content/rules/drop_pull_quotes.h"

#include <algorithm>

namespace lede::article {
namespace {

constexpr uint32_t kPulled = kInAside | kInQuote | kInFigure;
constexpr uint32_t kFewestWords = 2, kMostWords = 60;
constexpr int kMostQuotes = 32;  // each is searched for in the whole body

class PullQuotes {
 public:
  PullQuotes(const PageFacts& facts, const BodyParts& parts) : facts_(facts), parts_(parts) {}

  bool MayBe(uint32_t block) const {
    const uint32_t count = facts_.words.CountOf(block);
    return IsPulled(block) && count >= kFewestWords && count <= kMostWords;
  }

  bool IsRepeated(uint32_t quote) const {
    const uint32_t* words = facts_.words.Of(quote);
    const uint32_t count = facts_.words.CountOf(quote);
    for (uint32_t i = 0; i < parts_.blocks.size(); ++i) {
      if (!parts_.blocks[i] || facts_.words.CountOf(i) <= count || IsPulled(i)) continue;
      const uint32_t* end = facts_.words.Of(i) + facts_.words.CountOf(i);
      if (std::search(facts_.words.Of(i), end, words, words + count) != end) return true;
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
    if (quotes.IsRepeated(i)) parts->blocks[i] = 0;
  }
}

}  // namespace lede::article
