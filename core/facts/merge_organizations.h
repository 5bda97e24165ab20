// Groups the mentions of organisations: spelled out, shortened and as acronyms.
#pragma once

#include <string_view>
#include <vector>

#include "data/lexicon.h"
#include "facts/distinct_names.h"
#include "model/mentions.h"

namespace lede::facts {

// `mentions` are the organisations named in `text`, in its order. Names are one when
//   - one defines the other in brackets: "Rail Safety Board (RSB)";
//   - one is the other's acronym: "World Health Organization", "WHO"; "Group of Seven", "G7";
//   - they have the same words but for "of", "the", …: "Ministry of Health", "Health Ministry";
//   - one is the start of the other, which came first or goes on with `designators` ("Inc",
//     "Group") alone: "Acme Holdings", "Acme";
//   - one is the end of the other: "Harbour City Rovers", "Rovers".
// A shortened name that fits several stays apart. O(n log n); of more than 16 organisations that
// share their first or last word, the further ones stay apart.
std::vector<NameGroup> MergeOrganizations(std::string_view text,
                                          const std::vector<EntityMention>& entities,
                                          const std::vector<NamedMention>& mentions,
                                          const data::Lexicon& designators);

}  // namespace lede::facts
