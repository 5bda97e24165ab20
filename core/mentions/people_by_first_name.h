// Finds people by their first names, for languages without a trained model.
#pragma once

#include <vector>

#include "data/lexicon.h"
#include "model/annotated_text.h"
#include "model/mentions.h"

namespace lede::mentions {

// Finds a common first name followed by a family name ("Maria Rossi", "Anna von der Heide"), and
// from then on that family name alone. It finds few people but makes few mistakes, in any language
// that capitalises names. `nouns_too`: the language also capitalises all nouns (German), so a
// family name is one word, and a word after an article is not a name: "der Fischer".
std::vector<EntityMention> FindPeopleByFirstName(const AnnotatedText& text,
                                                 const data::Lexicon& first_names, bool nouns_too);

}  // namespace lede::mentions
