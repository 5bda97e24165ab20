// Finds people in languages whose names were not learned.
#pragma once

#include <vector>

#include "data/lexicon.h"
#include "model/annotated_text.h"
#include "model/mentions.h"

namespace lede::mentions {

// A common first name with the family name behind it ("Maria Rossi", "Anna von der Heide"),
// and then that family name alone. Little is found, but what is found are people, in any language
// that writes names with capitals. `nouns_too`: the language writes all nouns with capitals
// (German), so that a family name is one word and none behind an article: "der Fischer".
std::vector<EntityMention> FindPeopleByFirstName(const AnnotatedText& text,
                                                 const data::Lexicon& first_names, bool nouns_too);

}  // namespace lede::mentions
