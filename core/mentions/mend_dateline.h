// Reads the names of a dateline as what they are there.
#pragma once

#include <vector>

#include "model/article.h"
#include "model/mentions.h"

namespace lede::mentions {

// Of "LEEDS, England (HP) —" what is written in capitals before the agency is a location, and what
// stands in the brackets is no name of the story: it becomes an other thing. Without an agency
// nothing changes: headings in capitals look like datelines. O(n) in the names.
void MendDateline(const Article& article, std::vector<EntityMention>* entities);

}  // namespace lede::mentions
