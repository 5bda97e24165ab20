// Removes lines without words from the body.
#pragma once

#include "article/content/scorer/block_model.h"
#include "article/page/body_parts.h"

namespace lede::article {

// Drops kept lines of signs, part numbers on lines of their own ("1", "2." before the part; but not
// headings, or the number of a note that links back), and line numbers beside code.
void DropSigns(const PageBlocks& page, BodyParts* parts);

}  // namespace lede::article
