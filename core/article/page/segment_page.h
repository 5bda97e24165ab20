// Divides a page's tree into blocks of text.
#pragma once

#include "article/page/page_blocks.h"
#include "html/document.h"

namespace lede::article {

// Linear in the size of the tree, without recursion. A table whose cells contain one short line
// each gives one block per row; other tables (layout) give the blocks of their cells. Skips
// elements that have a trait in `left_out`, with all their contents.
PageBlocks SegmentPage(const html::Document& document, uint32_t left_out = 0);

}  // namespace lede::article
