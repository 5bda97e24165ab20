// Removes further articles from the body, on pages with infinite scrolling.
#include "article/content/rules/drop_next_articles.h"

#include <algorithm>

namespace lede::article {
namespace {

using html::Attr;
using html::Tag;

constexpr uint32_t kHeadBlocks = 6;  // at the start of a container, where an article has its date

class NextArticles {
 public:
  NextArticles(const html::Document& document, const PageFacts& facts)
      : document_(document),
        page_(facts.page),
        headline_(facts.evidence.headline),
        inner_(page_.regions.size(), kNone) {
    uint32_t inner = kOutermost;
    for (uint32_t r = page_.blocks[headline_].region; r != kNone; r = page_.regions[r].parent) {
      inner_[r] = inner;
      inner = r;
    }
  }

  // The region of another article that begins with this heading, or kNone.
  uint32_t BegunBy(uint32_t heading) const {
    uint32_t region = page_.blocks[heading].region;
    if (HoldsHeadline(region)) return kNone;
    while (!HoldsHeadline(page_.regions[region].parent)) region = page_.regions[region].parent;
    const uint32_t ours = inner_[page_.regions[region].parent];
    return ours != kOutermost && AreAlike(ours, region) && BeginsLikeArticle(region) ? region
                                                                                     : kNone;
  }

 private:
  static constexpr uint32_t kOutermost = kNone - 1;  // in `inner_`, for the headline's own region

  bool HoldsHeadline(uint32_t region) const { return inner_[region] != kNone; }
  Tag TagOf(uint32_t region) const { return document_.tag(page_.regions[region].node); }

  bool AreAlike(uint32_t a, uint32_t b) const {
    if (TagOf(a) == Tag::kArticle && TagOf(b) == Tag::kArticle) return true;
    return page_.regions[a].signature == page_.regions[b].signature &&
           document_.has_attribute(page_.regions[a].node, Attr::kClass);
  }

  bool BeginsLikeArticle(uint32_t region) const {
    if (TagOf(region) == Tag::kArticle) return true;
    const uint32_t first = page_.regions[region].first_block;
    const uint32_t end = std::min(first + kHeadBlocks, page_.regions[region].end_block);
    return std::any_of(page_.blocks.begin() + first, page_.blocks.begin() + end,
                       [](const PageBlock& block) { return block.has_time; });
  }

  const html::Document& document_;
  const PageBlocks& page_;
  const uint32_t headline_;
  // For each region that contains the headline, its child that does too. kNone for all others.
  std::vector<uint32_t> inner_;
};

}  // namespace

void DropNextArticles(const html::Document& document, const PageFacts& facts, BodyParts* parts) {
  const uint32_t headline = facts.evidence.headline;
  const std::vector<PageBlock>& blocks = facts.page.blocks;
  if (headline == kNone || blocks[headline].kind != BlockKind::kHeading) return;
  const NextArticles next(document, facts);
  for (uint32_t i = headline + 1; i < blocks.size(); ++i) {
    if (blocks[i].kind != BlockKind::kHeading || blocks[i].level != blocks[headline].level) {
      continue;
    }
    const uint32_t region = next.BegunBy(i);
    if (region == kNone) continue;
    const uint32_t end = facts.page.regions[region].end_block;
    std::fill(parts->blocks.begin() + facts.page.regions[region].first_block,
              parts->blocks.begin() + end, uint8_t{0});
    i = end - 1;
  }
}

}  // namespace lede::article
