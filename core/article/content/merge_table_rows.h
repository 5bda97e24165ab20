// Makes one block of the cells of a table's row.
#pragma once

#include "article/content/page_blocks.h"

namespace lede::article {

// Rows of which each cell holds one short block become one block, a tab between two cells. Cells of
// layout tables, which hold paragraphs, become paragraphs.
void MergeTableRows(const html::Document& document, PageBlocks* page);

}  // namespace lede::article
