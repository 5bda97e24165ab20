// Takes the headline and the byline out of the body: they have fields of their own.
#pragma once

#include "article/body/body_parts.h"
#include "article/content/block_model.h"

namespace lede::article {

// Drops kept blocks that say the title and no more, wherever they stand, and short ones that are
// mostly the authors' names. Keeps a sentence that begins as the title does, or that names an
// author.
void DropHead(const PageFacts& facts, BodyParts* parts);

}  // namespace lede::article
