// Merges the names of a document into people and organisations.
#pragma once

#include <string_view>
#include <vector>

#include "facts/fact_data.h"
#include "model/facts.h"
#include "model/mentions.h"

namespace lede::facts {

// One Who for each person and organisation that `entities` name, in order of first mention: `name`
// the fullest name the text gives, `aliases` the others, a mention `kShort` that gives less than
// the full name. Role and salience are left for later. O(n log n).
std::vector<Who> MergeNames(std::string_view text, const std::vector<EntityMention>& entities,
                            const FactData& data);

}  // namespace lede::facts
