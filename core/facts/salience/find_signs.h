// Finds the signs of how central each of the facts is.
#pragma once

#include <vector>

#include "facts/fact_data.h"
#include "facts/salience/salience_signs.h"
#include "model/annotated_text.h"
#include "model/article.h"
#include "model/facts.h"

namespace lede::facts {

// Of each of `facts.who` and `facts.where`, whose order does not matter.
struct AllSalienceSigns {
  std::vector<SalienceSigns> who, where;
};

// O(n log n) in the mentions.
AllSalienceSigns FindSigns(const Article& article, const AnnotatedText& text, const FactData& data,
                           const Facts& facts);

}  // namespace lede::facts
