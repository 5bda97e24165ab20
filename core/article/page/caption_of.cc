// Finds the blocks that are the caption of an image.
#include "article/page/caption_of.h"

#include <algorithm>

#include "article/page/class_words.h"

namespace lede::article {
namespace {

constexpr int kMaxSteps = 8;               // from an image up to its figure
constexpr uint32_t kMaxCaptionBlocks = 6;  // more blocks are a gallery or a text

// Class words of captions that are not in a <figure>.
constexpr uint32_t kCaptionNames[] = {
    HashWord("caption"),    HashWord("captions"), HashWord("figcaption"),
    HashWord("imgcaption"), HashWord("credit"),   HashWord("credits"),
    HashWord("legend"),     HashWord("legende"),  HashWord("bildunterschrift")};

// Class words of boxes around an image: a line alone in the box with the image is its caption.
constexpr uint32_t kPictureNames[] = {HashWord("image"),   HashWord("img"),   HashWord("pic"),
                                      HashWord("picture"), HashWord("photo"), HashWord("foto"),
                                      HashWord("bild"),    HashWord("figure")};

uint32_t FigureAround(const html::Document& document, const PageBlocks& page, uint32_t region) {
  for (int i = 0; i < kMaxSteps && region != kNone; ++i, region = page.regions[region].parent) {
    if (document.tag(page.regions[region].node) == html::Tag::kFigure) return region;
  }
  return kNone;
}

// The largest region around the image that contains only few blocks.
uint32_t BoxAround(const PageBlocks& page, uint32_t region) {
  uint32_t box = kNone;
  for (int i = 0; i < kMaxSteps && region != kNone; ++i, region = page.regions[region].parent) {
    if (page.regions[region].end_block - page.regions[region].first_block > kMaxCaptionBlocks)
      break;
    box = region;
  }
  return box;
}

// Whether the block, or a region around it inside the box, has a class word of captions.
bool IsNamedCaption(const PageBlocks& page, uint32_t block, uint32_t box) {
  const PageBlock& text = page.blocks[block];
  if (HasClassWord(page, text.first_class_word, text.end_class_word, kCaptionNames)) return true;
  for (uint32_t r = text.region; r != box && r != kNone; r = page.regions[r].parent) {
    const Region& region = page.regions[r];
    if (HasClassWord(page, region.first_class_word, region.end_class_word, kCaptionNames))
      return true;
  }
  return false;
}

// Whether the block is the only one in a box with a class word of images, and has no links.
bool IsAloneWith(const PageBlocks& page, uint32_t block, uint32_t region) {
  if (page.blocks[block].kind != BlockKind::kParagraph || page.blocks[block].links > 0)
    return false;
  for (; region != kNone; region = page.regions[region].parent) {
    const Region& box = page.regions[region];
    if (box.end_block - box.first_block > 1) return false;
    const bool named = HasClassWord(page, box.first_class_word, box.end_class_word, kPictureNames);
    if (named && box.first_block == block && box.end_block > block) return true;
  }
  return false;
}

}  // namespace

std::vector<uint32_t> CaptionBlocksOf(const html::Document& document, const PageBlocks& page,
                                      const Medium& medium) {
  const uint32_t figure = FigureAround(document, page, medium.region);
  const uint32_t box = figure != kNone ? figure : BoxAround(page, medium.region);
  std::vector<uint32_t> blocks;
  if (box == kNone) return blocks;
  const Region& region = page.regions[box];
  const uint32_t first = std::max(region.first_block, medium.before_block);
  if (region.end_block > first + kMaxCaptionBlocks) return blocks;
  for (uint32_t i = first; i < region.end_block; ++i) {
    if (figure != kNone || IsNamedCaption(page, i, box) || IsAloneWith(page, i, medium.region))
      blocks.push_back(i);
  }
  return blocks;
}

}  // namespace lede::article
