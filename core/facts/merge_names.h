// Merges the names of a document into people and organisations.
#pragma once

#include <string_view>
#include <vector>

#include "model/facts.h"
#include "model/mentions.h"

namespace lede::facts {

// Person and organisation entities of equal name become one Who, in order of their first mention.
// Salience is left at zero. O(n log n).
std::vector<Who> MergeNames(std::string_view text, const std::vector<EntityMention>& entities);

}  // namespace lede::facts
