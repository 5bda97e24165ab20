// Removes the captions of the body's images from its text; they are shown with the images.
#pragma once

#include "article/content/scorer/block_model.h"
#include "article/page/body_parts.h"
#include "html/document.h"

namespace lede::article {

// Long captions stay: in a gallery the captions are the story.
void DropCaptions(const html::Document& document, const PageFacts& facts, BodyParts* parts);

}  // namespace lede::article
