// Removes names that only the tagger takes for places.
#pragma once

#include <vector>

#include "facts/words/word_lookup.h"
#include "model/facts.h"

namespace lede::facts {

// Removes the names that are in no list of places and that the text never treats as a place: no
// mention follows "in" or "near", and the name does not end like one ("Harbour Street"). Also those
// that would be a place only with "the" ("from Amazon"). On the 205 English pages of news-2023-dev
// this removes 248 of 1,291 places. Of 60 removed names sampled from an earlier version (which knew
// more small towns), 4 were places; of 60 unknown names that were kept, about 35.
std::vector<Where> WithoutDoubtful(const WordLookup& words, std::vector<Where> places);

}  // namespace lede::facts
