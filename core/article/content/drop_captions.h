// Takes the captions of the body's pictures out of its text: they stand with their pictures.
#pragma once

#include "article/body/body_parts.h"
#include "article/content/block_model.h"
#include "html/document.h"

namespace lede::article {

// A caption of many words stays: in a gallery the captions are the story.
void DropCaptions(const html::Document& document, const PageFacts& facts, BodyParts* parts);

}  // namespace lede::article
