// Makes a document agree with itself on what its names name.
#pragma once

#include <vector>

#include "facts/fact_data.h"
#include "model/annotated_text.h"
#include "model/mentions.h"

namespace lede::facts {

// Gives the mentions of a text
//   - one type for all mentions of a name that are people, organisations or other things: the one
//     that most of them have, weighed by their scores; a word like "company" before one of them
//     counts for an organisation. Known places keep theirs: a country and its team may share a
//     name. Of a place that nothing but the text knows the mentions are settled like the others;
//   - people whose full name was taken for an organisation, where their surname alone was not;
//   - a name of one word the type of the longer names that it begins ("Velora International") or
//     ends ("Anna Marlow"), where these agree; a number alone ("Two masked men") names nobody;
//   - the groups of countries that are called by their number, "Group of Seven", "G20", as
//     organisations, where they are nothing or another thing.
// O(n log n).
void SettleTypes(const AnnotatedText& text, const FactData& data, Mentions* mentions);

}  // namespace lede::facts
