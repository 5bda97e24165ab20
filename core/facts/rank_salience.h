// Puts the facts in order of how central they are to the article.
#pragma once

#include "facts/fact_data.h"
#include "model/annotated_text.h"
#include "model/article.h"
#include "model/facts.h"

namespace lede::facts {

// Sets `salience` of who and where from learned weights and of when from its place in the text, and
// sorts who and where by it; equals by first mention. Speakers of quotes keep pointing at the same
// person. O(n log n).
void RankSalience(const Article& article, const AnnotatedText& text, const FactData& data,
                  Facts* facts);

}  // namespace lede::facts
