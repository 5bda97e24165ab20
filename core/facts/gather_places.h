// Gathers the mentions of each place.
#pragma once

#include <vector>

#include "model/facts.h"
#include "model/mentions.h"

namespace lede::facts {

// Returns one Where per mentioned place, in order of first mention. An unknown name that begins or
// ends exactly one other name ("the North" beside North Korea) becomes a short mention of that
// place. Leaves salience at zero. O(n log n) in the words of the names.
std::vector<Where> GatherPlaces(const Mentions& mentions);

}  // namespace lede::facts
