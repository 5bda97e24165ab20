// Reads the noun phrase that a sentence begins with.
#pragma once

#include <cstdint>
#include <optional>

#include "base/span.h"
#include "facts/word_lookup.h"

namespace lede::facts {

// The words of the sentence up to its verb, at most eight: "At least seven people", "A gunman";
// nothing if it does not begin like a noun phrase or no verb is seen. A verb is known by its ending
// ("-ed") or as an auxiliary or one of a few irregular ones.
std::optional<Span> SubjectPhrase(const WordLookup& words, uint32_t sentence);

}  // namespace lede::facts
