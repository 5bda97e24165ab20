// Resolves "the president" to a person.
#pragma once

#include <vector>

#include "facts/words/word_lookup.h"
#include "model/facts.h"

namespace lede::facts {

// Adds mentions of form `kTitle`: "the" and an office ("president", "mayor") with exactly one
// holder in the text, after that person's first mention. Linear.
void ResolveTitles(const WordLookup& words, std::vector<Who>* people);

}  // namespace lede::facts
