// Gathers the mentions of each place.
#pragma once

#include <vector>

#include "model/facts.h"
#include "model/mentions.h"

namespace lede::facts {

// One Where a place that is mentioned, in order of first mention; a name that stands for no known
// place and is the start or the end of one other ("the North" beside North Korea) is a short
// mention of that. Salience is left at zero. O(n log n) in the words of the names.
std::vector<Where> GatherPlaces(const Mentions& mentions);

}  // namespace lede::facts
