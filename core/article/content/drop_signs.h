// Takes lines out of the body that hold no word.
#pragma once

#include "article/body/body_parts.h"
#include "article/content/block_model.h"

namespace lede::article {

// Drops kept lines of signs, the numbers of parts that stand by themselves ("1", "2." before what
// they count; headings stay, and the number of a note that leads back), and the numbers of lines
// beside code.
void DropSigns(const PageBlocks& page, BodyParts* parts);

}  // namespace lede::article
