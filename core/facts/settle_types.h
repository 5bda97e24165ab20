// Makes a document agree with itself on what its names name.
#pragma once

#include <vector>

#include "facts/fact_data.h"
#include "model/annotated_text.h"
#include "model/mentions.h"

namespace lede::facts {

// The entities of a text, in its order, with
//   - one type for all mentions of a name that are people, organisations or other things: the one
//     that most of them have, weighed by their scores; a word like "company" before one of them
//     counts for an organisation. Locations keep theirs: a country and its team may share a name;
//   - people whose full name was taken for an organisation, where their surname alone was not;
//   - the groups of countries that are called by their number, "Group of Seven", "G20", as
//     organisations, where they are nothing or another thing.
// O(n log n).
std::vector<EntityMention> SettleTypes(const AnnotatedText& text,
                                       const std::vector<EntityMention>& entities,
                                       const FactData& data);

}  // namespace lede::facts
