// Reads a noun phrase that contains a title.
#pragma once

#include <cstdint>
#include <optional>

#include "base/span.h"
#include "facts/words/word_lookup.h"

namespace lede::facts {

// What may follow the phrase.
enum class PhraseEnd { kPunctuation, kAnything };

// A noun phrase, tokens [first, end), with a title among its first words: "an associate with the
// group's Oslo branch". It ends at a comma or another mark, or at a word that starts a new clause;
// unless that is "who", "whose" or "which", the latter is accepted only with `kAnything`. Nothing
// if a person's name follows the title, as in "President Lee".
struct TitlePhrase {
  Span span;
  uint32_t end = 0;
};
std::optional<TitlePhrase> ReadTitlePhrase(const WordLookup& words, uint32_t first, PhraseEnd end);

}  // namespace lede::facts
