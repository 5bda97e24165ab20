// Guesses a person's gender from how the text refers to them.
#pragma once

#include "facts/words/word_lookup.h"
#include "model/facts.h"

namespace lede::facts {

enum class Gender : uint8_t { kUnknown, kMale, kFemale };

// Uses the honorific before a name ("Mrs"), the title in the role ("actress"), or else the first
// name.
Gender GuessGender(const WordLookup& words, const Who& who);

// The gender of a lower-case pronoun ("he", "her"); unknown for any other word.
Gender GenderOfPronoun(const WordLookup& words, uint32_t token);

}  // namespace lede::facts
