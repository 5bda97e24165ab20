// Merges the cells of a table row into one block.
#pragma once

#include "article/page/page_blocks.h"

namespace lede::article {

// A row becomes one block, with tabs between cells, if each cell contains one short block. Cells of
// layout tables, which contain paragraphs, become paragraphs.
void MergeTableRows(const html::Document& document, PageBlocks* page);

}  // namespace lede::article
