// Says what each person is, in the words of the text.
#pragma once

#include <vector>

#include "facts/word_lookup.h"
#include "model/facts.h"

namespace lede::facts {

// Sets `role` of the people whose names stand with a title, a function or a calling (rules in
// roles/). Of several the first with two words or more, else the first. Linear.
void FindRoles(const WordLookup& words, std::vector<Who>* people);

}  // namespace lede::facts
