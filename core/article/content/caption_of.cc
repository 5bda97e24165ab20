// Which blocks are the caption of a picture.
#include "article/content/caption_of.h"

#include <algorithm>

namespace lede::article {
namespace {

constexpr int kMaxSteps = 8;               // from a picture up to its figure
constexpr uint32_t kMaxCaptionBlocks = 6;  // more is a gallery or a text

uint32_t FigureAround(const html::Document& document, const PageBlocks& page, uint32_t region) {
  for (int i = 0; i < kMaxSteps && region != kNone; ++i, region = page.regions[region].parent) {
    if (document.tag(page.regions[region].node) == html::Tag::kFigure) return region;
  }
  return kNone;
}

}  // namespace

std::vector<uint32_t> CaptionBlocksOf(const html::Document& document, const PageBlocks& page,
                                      const Medium& medium) {
  const uint32_t figure = FigureAround(document, page, medium.region);
  std::vector<uint32_t> blocks;
  if (figure == kNone) return blocks;
  const Region& region = page.regions[figure];
  const uint32_t first = std::max(region.first_block, medium.before_block);
  if (region.end_block > first + kMaxCaptionBlocks) return blocks;
  for (uint32_t i = first; i < region.end_block; ++i) blocks.push_back(i);
  return blocks;
}

}  // namespace lede::article
