// Reads the noun phrase at the start of a sentence.
#pragma once

#include <cstdint>
#include <optional>

#include "base/span.h"
#include "facts/words/word_lookup.h"

namespace lede::facts {

// Returns the words of the sentence before its verb, at most eight: "At least seven people", "A
// gunman". Returns nothing if the sentence does not begin like a noun phrase or no verb is found.
// Verbs are recognised by the ending "-ed" or as auxiliaries or one of a few irregular verbs.
std::optional<Span> SubjectPhrase(const WordLookup& words, uint32_t sentence);

}  // namespace lede::facts
