// Takes out what only the tagger takes for a place.
#pragma once

#include <vector>

#include "facts/word_lookup.h"
#include "model/facts.h"

namespace lede::facts {

// Without the names that no list of places knows and that the text never treats as a place: none of
// their mentions stands behind "in" or "near", and they do not end like one ("Harbour Street").
// On the 205 English pages of news-2023-dev these are 248 of 1,291 places. Of 60 drawn from an
// earlier state, in which more small towns were known, 4 were places, of 60 unknown names that it
// keeps about 35.
std::vector<Where> WithoutDoubtful(const WordLookup& words, std::vector<Where> places);

}  // namespace lede::facts
