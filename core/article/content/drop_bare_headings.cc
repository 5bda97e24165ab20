// Takes headings out of the body whose text was left out.
#include "article/content/drop_bare_headings.h"

namespace lede::article {
namespace {

// What stands between a heading and the one that ends its part, seen from the end of the page.
struct Below {
  bool kept = false;     // a block or picture of the body
  bool dropped = false;  // text that is not of the body, captions aside
};

}  // namespace

void DropBareHeadings(const PageFacts& facts, BodyParts* parts) {
  const PageBlocks& page = facts.page;
  std::vector<Below> below(8);  // by the level of the heading that would be above; 7: no heading
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
      // It ends the part of every heading above of its level or a lower one.
      for (size_t level = block.level; level < below.size(); ++level) below[level] = {};
      for (size_t level = 0; level < block.level; ++level) below[level].kept = true;
    } else {
      for (Below& part : below) part.kept = true;
    }
    any_kept = true;
  }
}

}  // namespace lede::article
