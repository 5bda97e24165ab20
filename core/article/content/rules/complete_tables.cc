// Keeps the tables of the body complete.
#include "article/content/rules/complete_tables.h"

#include <algorithm>

namespace lede::article {
namespace {

constexpr uint32_t kFewestRows = 2;
constexpr uint32_t kNear = 4;  // maximum distance in blocks from a paragraph of the body
constexpr uint32_t kParagraphWords = 12;
constexpr uint32_t kStoryRows = 5;  // rows of a table that is a story by itself

class Tables {
 public:
  Tables(const PageFacts& facts, const BodyParts& parts) : facts_(facts), parts_(parts) {}

  uint32_t EndOf(uint32_t row) const {
    while (row < facts_.page.blocks.size() && IsRow(row)) ++row;
    return row;
  }

  bool BelongsToBody(uint32_t first, uint32_t end) const {
    return end - first >= kFewestRows && IsOfData(first, end) && Borders(first, end);
  }

  bool IsStory(uint32_t first, uint32_t end) const {
    return end - first >= kStoryRows && IsOfData(first, end);
  }

  bool IsParagraph(uint32_t i) const {
    return parts_.blocks[i] && !IsRow(i) && facts_.words.CountOf(i) >= kParagraphWords;
  }

  // Whether block `i` is a <caption> that begins the table of `row`.
  bool IsCaption(uint32_t i, uint32_t row) const {
    const Region& region = facts_.page.regions[facts_.page.blocks[i].region];
    if (!(region.traits & kInCaption) || region.parent == kNone) return false;
    const Region& table = facts_.page.regions[region.parent];
    return table.first_block == i && table.end_block > row && (table.traits & kInTable);
  }

  bool IsRow(uint32_t i) const { return facts_.page.blocks[i].kind == BlockKind::kTableRow; }

 private:
  bool IsOfData(uint32_t first, uint32_t end) const {
    constexpr uint32_t kElsewhere =
        kInNav | kInAside | kInFooter | kInForm | kInDialog | kInHidden | kInStamped;
    uint32_t bytes = 0, link_bytes = 0;
    for (uint32_t i = first; i < end; ++i) {
      const PageBlock& block = facts_.page.blocks[i];
      if (facts_.page.regions[block.region].traits & kElsewhere) return false;
      bytes += block.text.size();
      link_bytes += block.link_bytes;
    }
    return link_bytes * 2 < bytes;
  }

  // Whether there are paragraphs of the body on both sides.
  bool Borders(uint32_t first, uint32_t end) const {
    const uint32_t count = static_cast<uint32_t>(facts_.page.blocks.size());
    bool before = false, after = false;
    for (uint32_t i = first - std::min(first, kNear); i < first; ++i) before |= IsParagraph(i);
    for (uint32_t i = end; i < std::min(count, end + kNear); ++i) after |= IsParagraph(i);
    return before && after;
  }

  const PageFacts& facts_;
  const BodyParts& parts_;
};

}  // namespace

void CompleteTables(const PageFacts& facts, BodyParts* parts) {
  const Tables tables(facts, *parts);
  const uint32_t count = static_cast<uint32_t>(parts->blocks.size());
  const auto keep = [&](uint32_t first, uint32_t end) {
    std::fill(parts->blocks.begin() + first, parts->blocks.begin() + end, kInBody);
  };
  bool any_paragraph = false;
  uint32_t longest = 0, longest_end = 0;
  for (uint32_t i = 0; i < count;) {
    if (!tables.IsRow(i)) {
      any_paragraph = any_paragraph || tables.IsParagraph(i);
      ++i;
      continue;
    }
    const uint32_t end = tables.EndOf(i);
    if (tables.BelongsToBody(i, end)) keep(i, end);
    if (tables.IsStory(i, end) && end - i > longest_end - longest) {
      longest = i;
      longest_end = end;
    }
    i = end;
  }
  if (!any_paragraph) keep(longest, longest_end);
  for (uint32_t i = 1; i < count; ++i) {
    if (parts->blocks[i] && tables.IsRow(i) && tables.IsCaption(i - 1, i)) {
      parts->blocks[i - 1] = kInBody;
    }
  }
}

}  // namespace lede::article
