// Gathers the mentions of each place.
#pragma once

#include <vector>

#include "model/facts.h"
#include "model/mentions.h"

namespace lede::facts {

// One Where a place that is mentioned, in order of first mention. Salience is left at zero. O(n).
std::vector<Where> GatherPlaces(const Mentions& mentions);

}  // namespace lede::facts
