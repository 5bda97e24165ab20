// Restores blocks inside the body that the scorer rejected.
#include "article/content/rules/fill_gaps.h"

#include <algorithm>

#include "article/content/scorer/region_figures.h"

namespace lede::article {
namespace {

// Blocks with lower scores stay out: odds of 1 to e that they belong, or 3 to 5 with less evidence.
constexpr int32_t kSure = -1024, kRatherSure = -512;
// The limit if most headings of the same template are kept: odds of 1 to 7.
constexpr int32_t kUnlikeItsKind = -2048;
constexpr uint32_t kFewestWords = 8;  // of a paragraph
constexpr uint32_t kLongRun = 20;     // paragraphs; prose after so many is likely the story's end

class Gaps {
 public:
  Gaps(const PageFacts& facts, const std::vector<int32_t>& scores, BodyParts* parts)
      : page_(facts.page),
        words_(facts.words),
        figures_(facts.figures),
        scores_(scores),
        kept_(parts->blocks) {}

  void FillTemplates() {
    constexpr uint32_t kFewest = 3;  // blocks
    const std::vector<uint32_t> kept = KeptOfTemplates();
    std::vector<uint32_t> before(kept.size());
    for (uint32_t i = 0; i < kept_.size(); ++i) {
      const uint32_t t = figures_.TemplateOf(i), all = figures_.templates()[t].blocks;
      before[t] += kept_[i] != 0;
      const bool inside = before[t] > 0 && before[t] < kept[t];
      const int32_t least = inside ? kSure : kRatherSure;
      if (all >= kFewest && kept[t] * 2 >= all && scores_[i] > least && !IsLinked(i))
        kept_[i] = kInBody;
    }
  }

  // The times of a live blog, if one of them is kept and the entry is.
  void FillTimes() {
    constexpr uint32_t kMostWords = 4;
    const std::vector<uint32_t> kept = KeptOfTemplates();
    for (uint32_t i = 0; i + 1 < kept_.size(); ++i) {
      const bool times = page_.blocks[i].has_time && words_.CountOf(i) <= kMostWords &&
                         kept[figures_.TemplateOf(i)] > 0;
      if (times && !IsLinked(i) && kept_[i + 1] && StandsOver(i, i + 1) &&
          scores_[i] > kUnlikeItsKind)
        kept_[i] = kInBody;
    }
  }

  void FillProse() {
    uint32_t run = 0;  // length of the run of similar kept prose up to here
    for (uint32_t i = 1; i < kept_.size(); ++i) {
      const bool goes_on = kept_[i - 1] && IsProse(i) && IsLike(i, i - 1);
      const bool is_between = IsKeptSoon(i);
      if (goes_on && scores_[i] > kSure && (is_between || run >= kLongRun)) kept_[i] = kInBody;
      run = goes_on && kept_[i] ? run + 1 : 0;
    }
  }

  void FillLists() {
    for (uint32_t i = 0; i < kept_.size();) {
      const uint32_t end = EndOfList(i);
      const bool after_text = end - i >= 2 && i > 0 && kept_[i - 1] &&
                              (IsProse(i - 1) || page_.blocks[i - 1].kind == BlockKind::kHeading);
      if (after_text && StandsBeside(i, end, i - 1) && IsPlainList(i, end)) {
        std::fill(kept_.begin() + i, kept_.begin() + end, kInBody);
      }
      i = std::max(end, i + 1);
    }
  }

  // Keeps the rest of a list if half of it is kept.
  void CompleteLists() {
    for (uint32_t i = 0; i < kept_.size();) {
      const uint32_t end = EndOfList(i);
      uint32_t kept = 0;
      for (uint32_t k = i; k < end; ++k) kept += kept_[k] != 0;
      for (uint32_t k = i; k < end && kept * 2 >= end - i && kept > 1; ++k) {
        if (scores_[k] > kUnlikeItsKind && !IsLinked(k)) kept_[k] = kInBody;
      }
      i = std::max(end, i + 1);
    }
  }

  // Code between blocks of the body is shown but is not part of the text; the summary of a
  // <details> is both.
  void FillCodeAndSummaries() {
    for (uint32_t i = 1; i + 1 < kept_.size(); ++i) {
      if (kept_[i] || !kept_[i + 1]) continue;
      const bool code = page_.blocks[i].kind == BlockKind::kCode && kept_[i - 1];
      if (IsSummary(i)) kept_[i] = kInBody;
      if (code) kept_[i] = kShownOnly;
    }
  }

  void FillHeadings() {
    for (uint32_t i = 0; i + 1 < kept_.size(); ++i) {
      if (scores_[i] > kSure && IsHeadingOfKept(i)) kept_[i] = kInBody;
    }
    const std::vector<uint32_t> kept = KeptOfTemplates();
    for (uint32_t i = 0; i + 1 < kept_.size(); ++i) {
      const uint32_t t = figures_.TemplateOf(i), all = figures_.templates()[t].blocks;
      if (kept[t] * 2 > all && scores_[i] > kUnlikeItsKind && IsHeadingOfKept(i)) {
        kept_[i] = kInBody;
      }
    }
  }

 private:
  // Whether the block is the first line of a <details> that also contains the next block.
  bool IsSummary(uint32_t i) const {
    for (uint32_t r = page_.blocks[i].region; r != kNone; r = page_.regions[r].parent) {
      const Region& region = page_.regions[r];
      if (!(region.traits & kInDetails) || region.first_block != i) return false;
      if (region.end_block > i + 1) return true;
    }
    return false;
  }

  // The number of kept blocks per template.
  std::vector<uint32_t> KeptOfTemplates() const {
    std::vector<uint32_t> kept(figures_.templates().size());
    for (uint32_t i = 0; i < kept_.size(); ++i) kept[figures_.TemplateOf(i)] += kept_[i] != 0;
    return kept;
  }

  bool IsKeptSoon(uint32_t i) const {
    constexpr uint32_t kSoon = 3;  // blocks
    for (uint32_t next = i + 1; next < kept_.size() && next <= i + kSoon; ++next) {
      if (kept_[next]) return true;
    }
    return false;
  }

  bool IsHeadingOfKept(uint32_t i) const {
    const PageBlock& block = page_.blocks[i];
    return block.kind == BlockKind::kHeading && block.level > 1 && kept_[i + 1] &&
           page_.blocks[i + 1].kind != BlockKind::kHeading && !IsLinked(i) && StandsOver(i, i + 1);
  }

  const Region& RegionOf(uint32_t i) const { return page_.regions[page_.blocks[i].region]; }

  bool IsLinked(uint32_t i) const {
    return page_.blocks[i].link_bytes * 2 > page_.blocks[i].text.size();
  }

  bool IsProse(uint32_t i) const {
    const PageBlock& block = page_.blocks[i];
    return block.kind == BlockKind::kParagraph && words_.CountOf(i) >= kFewestWords &&
           block.link_bytes * 3 < block.text.size();
  }

  bool IsLike(uint32_t a, uint32_t b) const {
    return page_.blocks[a].kind == page_.blocks[b].kind &&
           RegionOf(a).parent == RegionOf(b).parent &&
           RegionOf(a).signature == RegionOf(b).signature;
  }

  // The end of the run of list items that begins at `first`.
  uint32_t EndOfList(uint32_t first) const {
    uint32_t end = first;
    while (end < kept_.size() && page_.blocks[end].kind == BlockKind::kListItem &&
           IsLike(first, end)) {
      ++end;
    }
    return end;
  }

  // The innermost region that contains more than the blocks [first, end).
  uint32_t ContainerOf(uint32_t first, uint32_t end) const {
    uint32_t r = page_.blocks[first].region;
    while (r != kNone && page_.regions[r].first_block >= first && page_.regions[r].end_block <= end)
      r = page_.regions[r].parent;
    return r;
  }

  // Whether the list [first, end) and the block before it are in the same container, each perhaps
  // in a wrapper of its own.
  bool StandsBeside(uint32_t first, uint32_t end, uint32_t before) const {
    return ContainerOf(first, end) == ContainerOf(before, before + 1);
  }

  bool IsPlainList(uint32_t first, uint32_t end) const {
    uint32_t bytes = 0, link_bytes = 0;
    int64_t sum = 0;
    for (uint32_t i = first; i < end; ++i) {
      sum += scores_[i];
      bytes += page_.blocks[i].text.size();
      link_bytes += page_.blocks[i].link_bytes;
    }
    return sum > int64_t{kSure} * (end - first) && link_bytes * 3 < bytes;
  }

  // Whether `text`, the next block, is in the heading's container or the one around that.
  bool StandsOver(uint32_t heading, uint32_t text) const {
    uint32_t r = RegionOf(heading).parent;
    for (int steps = 0; steps < 2 && r != kNone; ++steps, r = page_.regions[r].parent) {
      if (text < page_.regions[r].end_block) return true;
    }
    return false;
  }

  const PageBlocks& page_;
  const BlockWords& words_;
  const RegionFigures& figures_;
  const std::vector<int32_t>& scores_;
  std::vector<uint8_t>& kept_;
};

}  // namespace

void FillGaps(const PageFacts& facts, const std::vector<int32_t>& scores, BodyParts* parts) {
  Gaps gaps(facts, scores, parts);
  gaps.FillTemplates();
  gaps.FillTimes();
  gaps.FillProse();
  gaps.FillLists();
  gaps.CompleteLists();
  gaps.FillCodeAndSummaries();
  gaps.FillHeadings();
}

}  // namespace lede::article
