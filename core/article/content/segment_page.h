// Cuts a page's tree into blocks of text.
#pragma once

#include "article/content/page_blocks.h"
#include "html/document.h"

namespace lede::article {

// Linear in the size of the tree, without recursion. A table whose cells hold one short line each
// gives one block a row; other tables (layout) give the blocks of their cells. Elements with any of
// the traits `left_out` are passed over with all that is in them.
PageBlocks SegmentPage(const html::Document& document, uint32_t left_out = 0);

}  // namespace lede::article
