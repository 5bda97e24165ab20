// Keeps the footnotes of the body.
#pragma once

#include "article/body/body_parts.h"
#include "article/content/block_model.h"

namespace lede::article {

// A note is named so by its class or id, or leads back to its place in the text by an arrow. Its
// heading is kept with it.
void KeepNotes(const PageFacts& facts, BodyParts* parts);

}  // namespace lede::article
