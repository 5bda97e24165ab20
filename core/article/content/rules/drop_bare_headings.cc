// Removes headings from the body if the text below them was dropped.
#include "article/content/rules/drop_bare_headings.h"

namespace lede::article {
namespace {

// What lies between a heading and the end of its section, scanning from the end of the page.
struct Below {
  bool kept = false;     // a block or medium of the body
  bool dropped = false;  // text that is not in the body, except captions
};

}  // namespace

void DropBareHeadings(const PageFacts& facts, BodyParts* parts) {
  const PageBlocks& page = facts.page;
  std::vector<Below> below(8);  // by level of the heading above; 7: none
  size_t medium = page.media.size();
  bool any_kept = false;
  for (uint32_t i = static_cast<uint32_t>(page.blocks.size()); i-- > 0;) {
    for (; medium > 0 && page.media[medium - 1].before_block > i; --medium) {
      if (!parts->media[medium - 1]) continue;
      for (Below& part : below) part.kept = true;
    }
    const PageBlock& block = page.blocks[i];
    const bool heading = block.kind == BlockKind::kHeading;
    if (!parts->blocks[i]) {
      const bool caption = page.regions[block.region].traits & (kInFigure | kInCaption);
      if (!caption) {
        for (Below& part : below) part.dropped = true;
      }
      continue;
    }
    if (heading) {
      const Below& part = below[std::min<size_t>(block.level, 7)];
      if (!part.kept && (part.dropped || !any_kept)) {
        parts->blocks[i] = 0;
        continue;
      }
      // A heading ends the sections of all preceding headings with the same or a lower rank.
      for (size_t level = block.level; level < below.size(); ++level) below[level] = {};
      for (size_t level = 0; level < block.level; ++level) below[level].kept = true;
    } else {
      for (Below& part : below) part.kept = true;
    }
    any_kept = true;
  }
}

}  // namespace lede::article
