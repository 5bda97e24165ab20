// Keeps the tables of the body whole.
#pragma once

#include "article/body/body_parts.h"
#include "article/content/block_model.h"

namespace lede::article {

// A table of data in the midst of the body is of the body, all its rows: a row of numbers alone
// looks like anything. On a page without a paragraph of the body the longest table of data is the
// body: results, rankings.
void CompleteTables(const PageFacts& facts, BodyParts* parts);

}  // namespace lede::article
