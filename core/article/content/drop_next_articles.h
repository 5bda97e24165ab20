// Takes the next articles of a page that goes on and on out of the body.
#pragma once

#include "article/body/body_parts.h"
#include "article/content/block_model.h"
#include "html/document.h"

namespace lede::article {

// A container beside the one with the page's headline is another article if the two are alike, it
// has a heading of the headline's level and begins like an article: as an <article>, or with a
// time. Parts of one article have lower headings or none; the entries of a live blog stand below
// the headline, not beside it.
void DropNextArticles(const html::Document& document, const PageFacts& facts, BodyParts* parts);

}  // namespace lede::article
