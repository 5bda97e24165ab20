// Takes the captions of the body's pictures out of its text: they stand with their pictures.
#include "article/content/drop_captions.h"

#include "article/content/caption_of.h"

namespace lede::article {
namespace {

constexpr uint32_t kStoryWords = 25;  // of a caption that tells something

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
