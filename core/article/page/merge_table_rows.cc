// Merges the cells of a table row into one block.
#include "article/page/merge_table_rows.h"

#include <algorithm>

namespace lede::article {
namespace {

using html::Tag;

constexpr uint32_t kMaxCellBytes = 300;  // longer text is a paragraph in a layout table

constexpr uint32_t kMaxCells = 100;  // per row; bounds the work if rows do not merge

// The nearest element `tag` at or above `region`, at most three steps up, as a region.
uint32_t FindAbove(const html::Document& document, const PageBlocks& page, uint32_t region,
                   Tag tag) {
  for (int steps = 0; steps < 4 && region != kNone; ++steps) {
    if (document.tag(page.regions[region].node) == tag) return region;
    region = page.regions[region].parent;
  }
  return kNone;
}

uint32_t CellOf(const html::Document& document, const PageBlocks& page, const PageBlock& block) {
  const uint32_t cell = FindAbove(document, page, block.region, Tag::kTd);
  return cell != kNone ? cell : FindAbove(document, page, block.region, Tag::kTh);
}

// The end of the run of blocks from `first` that form a row; first + 1 if there is none.
uint32_t EndOfRow(const html::Document& document, const PageBlocks& page, uint32_t first) {
  const std::vector<PageBlock>& blocks = page.blocks;
  const uint32_t row = FindAbove(document, page, blocks[first].region, Tag::kTr);
  if (row == kNone) return first + 1;
  const uint32_t end = page.regions[row].end_block;
  if (end > first + kMaxCells) return first + 1;
  for (uint32_t i = first, last_cell = kNone; i < end; ++i) {
    const uint32_t cell = CellOf(document, page, blocks[i]);
    if (blocks[i].kind != BlockKind::kTableRow || cell == kNone || cell == last_cell ||
        blocks[i].text.size() > kMaxCellBytes) {
      return first + 1;
    }
    last_cell = cell;
  }
  return end > first ? end : first + 1;
}

// Whether the block is short and the only one in its row: a heading across the table.
bool IsWholeRow(const html::Document& document, const PageBlocks& page, uint32_t block) {
  if (page.blocks[block].kind != BlockKind::kTableRow) return false;
  const uint32_t row = FindAbove(document, page, page.blocks[block].region, Tag::kTr);
  return row != kNone && page.regions[row].end_block - page.regions[row].first_block == 1 &&
         page.blocks[block].text.size() <= kMaxCellBytes;
}

void MergeInto(PageBlock* row, const PageBlock& cell, std::string* text) {
  (*text)[row->text.end] = '\t';
  row->text.end = cell.text.end;
  row->last_node = cell.last_node;
  row->link_bytes += cell.link_bytes;
  row->emphasis_bytes += cell.emphasis_bytes;
  row->links = static_cast<uint16_t>(row->links + cell.links);
  row->has_time = row->has_time || cell.has_time;
}

}  // namespace

void MergeTableRows(const html::Document& document, PageBlocks* page) {
  std::vector<PageBlock>& blocks = page->blocks;
  const uint32_t count = static_cast<uint32_t>(blocks.size());
  std::vector<uint32_t> moved(count + 1);  // old index to new index
  std::vector<PageBlock> merged;
  merged.reserve(count);
  for (uint32_t i = 0; i < count;) {
    const uint32_t end =
        blocks[i].kind == BlockKind::kTableRow ? EndOfRow(document, *page, i) : i + 1;
    PageBlock row = blocks[i];
    moved[i] = static_cast<uint32_t>(merged.size());
    for (uint32_t k = i + 1; k < end; ++k) {
      MergeInto(&row, blocks[k], &page->text);
      moved[k] = static_cast<uint32_t>(merged.size());
    }
    if (end > i + 1 || IsWholeRow(document, *page, i)) {
      row.region = FindAbove(document, *page, row.region, Tag::kTr);
    } else if (row.kind == BlockKind::kTableRow) {
      row.kind = BlockKind::kParagraph;
    }
    merged.push_back(row);
    i = end;
  }
  moved[count] = static_cast<uint32_t>(merged.size());
  // The end of a cell is the start of its row or of the next one; rounding up keeps each row in its
  // table.
  const auto end_of = [&](uint32_t end) { return end == 0 ? 0 : moved[end - 1] + 1; };
  for (Region& region : page->regions) {
    const bool empty = region.first_block == region.end_block;
    region.end_block = empty ? moved[region.first_block] : end_of(region.end_block);
    region.first_block = moved[region.first_block];
  }
  for (Medium& medium : page->media)
    medium.before_block = moved[std::min(medium.before_block, count)];
  blocks = std::move(merged);
}

}  // namespace lede::article
