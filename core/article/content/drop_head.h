// Takes the headline and the byline out of the body: they have fields of their own.
#pragma once

#include <vector>

#include "article/body/body_parts.h"
#include "article/content/block_model.h"
#include "model/article.h"

namespace lede::article {

// Drops kept blocks that say the title and no more, wherever they stand, and short ones that are
// mostly the authors' names. Keeps a sentence that begins as the title does, or that names an
// author.
void DropHead(const PageFacts& facts, BodyParts* parts);

// Drops what stands before the headline as shown, if enough of the body stands behind it: an
// article begins with its headline, and prose above it is of a series, the house or a dialog.
void DropBeforeHeadline(const PageFacts& facts, BodyParts* parts);

// Drops the last blocks that begin with an author's full name: "Ann Lee is a writer in Corran."
void DropBiographies(const PageFacts& facts, const std::vector<Author>& authors, BodyParts* parts);

}  // namespace lede::article
