// Groups the mentions of organisations: full names, short names and acronyms.
#pragma once

#include <string_view>
#include <vector>

#include "data/lexicon.h"
#include "facts/distinct_names.h"
#include "model/mentions.h"

namespace lede::facts {

// `mentions` are the organisations named in `text`, in text order. Two names are the same
// organisation when
//   - one defines the other in brackets: "Rail Safety Board (RSB)";
//   - one is the other's acronym: "World Health Organization", "WHO"; "Group of Seven", "G7";
//   - they consist of the same words apart from "of", "the", …: "Ministry of Health", "Health
//     Ministry";
//   - one is the start of the other, which came first or continues only with `designators` ("Inc",
//     "Group"): "Acme Holdings", "Acme";
//   - one is the end of the other: "Harbour City Rovers", "Rovers".
// A short form that fits several names stays separate. O(n log n); when more than 16 organisations
// share their first or last word, the remaining ones stay separate.
std::vector<NameGroup> MergeOrganizations(std::string_view text,
                                          const std::vector<EntityMention>& entities,
                                          const std::vector<NamedMention>& mentions,
                                          const data::Lexicon& designators);

}  // namespace lede::facts
