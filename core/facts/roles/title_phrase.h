// Reads a noun phrase with a title in it.
#pragma once

#include <cstdint>
#include <optional>

#include "base/span.h"
#include "facts/word_lookup.h"

namespace lede::facts {

// What may come behind the phrase.
enum class PhraseEnd { kPunctuation, kAnything };

// Tokens [first, end) make a noun phrase with a title among its first words, "an associate with the
// group's Oslo branch": it goes on until a comma or another mark, or a word that starts a new
// clause, which is an end only for `kAnything` unless it is "who", "whose" or "which". Nothing when
// a person's name follows the title, as in "President Lee".
struct TitlePhrase {
  Span span;
  uint32_t end = 0;
};
std::optional<TitlePhrase> ReadTitlePhrase(const WordLookup& words, uint32_t first, PhraseEnd end);

}  // namespace lede::facts
