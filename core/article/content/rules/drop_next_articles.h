// Removes further articles from the body, on pages with infinite scrolling.
#pragma once

#include "article/content/scorer/block_model.h"
#include "article/page/body_parts.h"
#include "html/document.h"

namespace lede::article {

// A sibling of the container with the page's headline is another article if the two are alike, it
// has a heading with the headline's level, and it begins like an article: with an <article> element
// or a time. Parts of one article have lower headings or none; the entries of a live blog are below
// the headline, not beside it.
void DropNextArticles(const html::Document& document, const PageFacts& facts, BodyParts* parts);

}  // namespace lede::article
