// The rules that find a person's role; each has a file of its own.
#pragma once

#include <cstdint>
#include <optional>

#include "base/span.h"
#include "facts/words/word_lookup.h"

namespace lede::facts {

// The tokens [first, end) of a person's name. They lie in one sentence.
struct NameTokens {
  uint32_t first = 0;
  uint32_t end = 0;
};

// Each rule returns the span of the role in the text. Linear in a bounded number of words around
// the name.

// "South Korean President" in "South Korean President Lee", "Secretary of State" in "Secretary of
// State Ann Rowe"; nothing in "the talks with Lee".
std::optional<Span> TitleBefore(const WordLookup& words, NameTokens name);

// "an associate with the group's Oslo branch" in "Rolf Dahl, an associate with the group's Oslo
// branch, said", also after an age; nothing in "Rolf Dahl, President Lee and others".
std::optional<Span> TitleBehindComma(const WordLookup& words, NameTokens name);

// "heads the agency" in "Rolf Dahl, who heads the agency, said".
std::optional<Span> ClauseBehindComma(const WordLookup& words, NameTokens name);

// "Norway's foreign minister" in "Norway's foreign minister, Rolf Dahl, said".
std::optional<Span> TitleBeforeComma(const WordLookup& words, NameTokens name);

// "a teacher in Oslo" in "Rolf Dahl is a teacher in Oslo."
std::optional<Span> TitleBehindIs(const WordLookup& words, NameTokens name);

}  // namespace lede::facts
