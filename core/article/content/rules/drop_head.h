// Removes the headline and the byline from the body; they have fields of their own.
#pragma once

#include <vector>

#include "article/content/scorer/block_model.h"
#include "article/page/body_parts.h"
#include "model/article.h"

namespace lede::article {

// Drops kept blocks that consist of the title only, wherever they are, and short blocks that are
// mostly names of authors or credit one ("Interview conducted by Ann Lee"). Keeps sentences that
// begin like the title or that mention an author.
void DropHead(const PageFacts& facts, const Phrases& phrases, BodyParts* parts);

// Drops everything before the displayed headline if enough of the body comes after it. An article
// begins with its headline; prose above it is about a series or the site, or is a dialog.
void DropBeforeHeadline(const PageFacts& facts, BodyParts* parts);

// Drops those of the last blocks that begin with an author's full name: "Ann Lee is a writer in
// Corran."
void DropBiographies(const PageFacts& facts, const std::vector<Author>& authors, BodyParts* parts);

}  // namespace lede::article
