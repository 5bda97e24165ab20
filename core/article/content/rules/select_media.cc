// Selects the images and videos that belong to the body.
#include "article/content/rules/select_media.h"

#include "article/page/caption_of.h"

namespace lede::article {
namespace {

constexpr float kNamesShare = 0.5f;  // of a byline
constexpr uint32_t kTelling = 40;    // words: a region with fewer says nothing about its image

class MediaSelector {
 public:
  MediaSelector(const html::Document& document, const PageFacts& facts,
                const std::vector<uint8_t>& kept)
      : page_(facts.page), headline_(facts.evidence.headline) {
    std::vector<uint8_t> captions(kept.size());
    for (const Medium& medium : page_.media) {
      for (const uint32_t i : CaptionBlocksOf(document, page_, medium)) {
        captions[i] =
            facts.evidence.blocks[i].author_share < kNamesShare;  // otherwise the author's portrait
      }
    }
    words_.push_back(0);
    kept_words_.push_back(0);
    for (uint32_t i = 0; i < kept.size(); ++i) {
      const uint32_t traits = page_.regions[page_.blocks[i].region].traits;
      const bool caption = captions[i] || (traits & (kInFigure | kInCaption));
      const uint32_t count = caption && !kept[i] ? 0 : facts.words.CountOf(i);
      words_.push_back(words_.back() + count);
      kept_words_.push_back(kept_words_.back() + (kept[i] ? count : 0));
      if (!kept[i]) continue;
      if (first_ == kNone) first_ = i;
      last_ = i;
    }
  }

  bool Belongs(const Medium& medium) const {
    if (first_ == kNone || medium.before_block > last_ + 1) return false;
    const uint32_t begin = headline_ != kNone && headline_ < first_ ? headline_ : first_;
    constexpr uint32_t kLead = 3;  // blocks of byline and caption between lead image and headline
    if (medium.before_block + kLead < begin) return false;
    constexpr uint32_t kElsewhere = kInNav | kInFooter | kInForm | kInDialog | kInStamped;
    if (page_.regions[medium.region].traits & kElsewhere) return false;
    if (page_.regions[medium.region].traits & kInAside) return IsBesideText(medium);
    for (uint32_t r = medium.region; r != kNone; r = page_.regions[r].parent) {
      const Region& region = page_.regions[r];
      const uint32_t words = words_[region.end_block] - words_[region.first_block];
      const uint32_t kept = kept_words_[region.end_block] - kept_words_[region.first_block];
      if (words > 0 && kept == 0) return false;  // a card
      if (words >= kTelling) return kept * 2 >= words;
    }
    return false;
  }

 private:
  // Whether the medium is in an <aside> within the body that contains only media and captions.
  bool IsBesideText(const Medium& medium) const {
    uint32_t aside = medium.region;
    for (uint32_t r = aside; page_.regions[r].traits & kInAside; r = page_.regions[r].parent)
      aside = r;
    const Region& region = page_.regions[aside];
    return region.first_block > first_ && region.end_block <= last_ &&
           region.first_block < region.end_block &&
           words_[region.first_block] == words_[region.end_block];
  }

  const PageBlocks& page_;
  const uint32_t headline_;
  std::vector<uint32_t> words_, kept_words_;  // of the blocks before the index
  uint32_t first_ = kNone, last_ = 0;         // kept blocks
};

}  // namespace

std::vector<uint8_t> SelectMedia(const html::Document& document, const PageFacts& facts,
                                 const std::vector<uint8_t>& kept_blocks) {
  const MediaSelector selector(document, facts, kept_blocks);
  std::vector<uint8_t> flags;
  for (const Medium& medium : facts.page.media) flags.push_back(selector.Belongs(medium));
  return flags;
}

}  // namespace lede::article
