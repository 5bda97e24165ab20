// Ranks the facts by how central they are to the article.
#pragma once

#include "facts/fact_data.h"
#include "model/annotated_text.h"
#include "model/article.h"
#include "model/facts.h"

namespace lede::facts {

// Sets the `salience` of who and where from learned weights, less for the site that published the
// article, and of when from its position in the text. Sorts who and where by salience, then by
// first mention. Speakers of quotes keep pointing at the same person. O(n log n).
void RankSalience(const Article& article, const AnnotatedText& text, const FactData& data,
                  Facts* facts);

}  // namespace lede::facts
