// Finds each person's role in the words of the text.
#pragma once

#include <vector>

#include "facts/words/word_lookup.h"
#include "model/facts.h"

namespace lede::facts {

// Sets `role` for people whose names occur with a title, a function or an occupation (rules in
// roles/): the first role of two or more words, otherwise the first. Linear.
void FindRoles(const WordLookup& words, std::vector<Who>* people);

}  // namespace lede::facts
