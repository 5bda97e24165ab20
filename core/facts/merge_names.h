// Merges the names in a document into people and organisations.
#pragma once

#include <string_view>
#include <vector>

#include "facts/words/fact_lists.h"
#include "model/facts.h"
#include "model/mentions.h"

namespace lede::facts {

// Returns one Who for each person and organisation in `entities`, in order of first mention. `name`
// is the fullest name in the text, `aliases` the others; a mention of less than the full name is
// `kShort`. In other `language`s than English a genitive with "s" is its base. Role and salience
// are left for later. O(n log n).
std::vector<Who> MergeNames(std::string_view text, const std::vector<EntityMention>& entities,
                            std::string_view language, const FactLists& lists);

}  // namespace lede::facts
