// Makes the types of a name's mentions consistent throughout a document.
#pragma once

#include <vector>

#include "facts/words/fact_lists.h"
#include "model/annotated_text.h"
#include "model/mentions.h"

namespace lede::facts {

// Changes the mentions of a text as follows:
//   - all mentions of a name that are people, organisations or other things get the type of the
//     majority, weighted by score; a word like "company" before one of them counts for an
//     organisation. Known places keep their type, since a country and its team may share a name;
//     the mentions of a place that only the text knows are settled like the others;
//   - people whose full name was tagged as an organisation, but whose surname alone was not, become
//     people;
//   - a one-word name gets the type of the longer names that it begins ("Velora International") or
//     ends ("Anna Marlow"), if these agree; a number alone ("Two masked men") is not a name;
//   - groups of countries named by their number ("Group of Seven", "G20") become organisations,
//     where they were untagged or other things.
// O(n log n).
void SettleTypes(const AnnotatedText& text, const FactLists& lists, Mentions* mentions);

}  // namespace lede::facts
