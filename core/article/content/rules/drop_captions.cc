// Removes the captions of the body's images from its text; they are shown with the images.
#include "article/content/rules/drop_captions.h"

#include "article/page/caption_of.h"

namespace lede::article {
namespace {

constexpr uint32_t kStoryWords = 25;  // a caption this long tells part of the story

}  // namespace

void DropCaptions(const html::Document& document, const PageFacts& facts, BodyParts* parts) {
  for (size_t k = 0; k < parts->media.size(); ++k) {
    if (!parts->media[k]) continue;
    for (const uint32_t i : CaptionBlocksOf(document, facts.page, facts.page.media[k])) {
      if (facts.words.CountOf(i) < kStoryWords) parts->blocks[i] = 0;
    }
  }
}

}  // namespace lede::article
