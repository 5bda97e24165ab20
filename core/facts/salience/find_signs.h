// Measures the signs of how central each fact is.
#pragma once

#include <vector>

#include "data/lexicon.h"
#include "facts/salience/salience_signs.h"
#include "model/annotated_text.h"
#include "model/article.h"
#include "model/facts.h"

namespace lede::facts {

// The signs of each of `facts.who` and `facts.where`, in the same order.
struct AllSalienceSigns {
  std::vector<SalienceSigns> who, where;
};

// O(n log n) in the mentions. The order of `facts.who` and `facts.where` does not affect the signs.
AllSalienceSigns FindSigns(const Article& article, const AnnotatedText& text,
                           const data::Lexicon& titles, const Facts& facts);

}  // namespace lede::facts
