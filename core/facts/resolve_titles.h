// Tells whom "the president" means.
#pragma once

#include <vector>

#include "facts/word_lookup.h"
#include "model/facts.h"

namespace lede::facts {

// Adds mentions of form `kTitle`: "the" and an office ("president", "mayor") of which the text
// names one holder alone, behind the first mention of that person. Linear.
void ResolveTitles(const WordLookup& words, std::vector<Who>* people);

}  // namespace lede::facts
