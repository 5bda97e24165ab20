// Keeps the tables of the body complete.
#pragma once

#include "article/content/scorer/block_model.h"
#include "article/page/body_parts.h"

namespace lede::article {

// A data table between paragraphs of the body belongs to the body with all its rows; a row that has
// only numbers could be anything, so rows are not judged alone. On a page without any paragraph in
// the body, the longest data table is the body: results, rankings.
void CompleteTables(const PageFacts& facts, BodyParts* parts);

}  // namespace lede::article
