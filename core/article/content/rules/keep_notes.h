// Keeps the footnotes of the body.
#pragma once

#include "article/content/scorer/block_model.h"
#include "article/page/body_parts.h"

namespace lede::article {

// A footnote is marked by its class or id, or by an arrow that links back to the text. Its heading
// is kept with it.
void KeepNotes(const PageFacts& facts, BodyParts* parts);

}  // namespace lede::article
