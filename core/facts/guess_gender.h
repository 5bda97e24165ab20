// Tells the gender by which a text speaks of a person.
#pragma once

#include "facts/word_lookup.h"
#include "model/facts.h"

namespace lede::facts {

enum class Gender : uint8_t { kUnknown, kMale, kFemale };

// From the honorific before a name ("Mrs"), the title in the role ("actress"), else the first name.
Gender GuessGender(const WordLookup& words, const Who& who);

// Of a pronoun in lower case: "he", "her"; unknown if it is none.
Gender GenderOfPronoun(const WordLookup& words, uint32_t token);

}  // namespace lede::facts
