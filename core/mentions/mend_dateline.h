// Corrects the types of the names in a dateline.
#pragma once

#include <vector>

#include "model/article.h"
#include "model/mentions.h"

namespace lede::mentions {

// In "LEEDS, England (HP) —", the name in capitals before the agency is a location, and the
// bracketed agency is not part of the story: it becomes kMisc. Nothing changes without an
// agency, because headings in capitals look like datelines. O(n) in the names.
void MendDateline(const Article& article, std::vector<EntityMention>* entities);

}  // namespace lede::mentions
