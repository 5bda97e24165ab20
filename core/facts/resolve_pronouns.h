// Resolves "he" and "she" to people where that is safe.
#pragma once

#include <vector>

#include "facts/quotes/find_quote_spans.h"
#include "facts/words/word_lookup.h"
#include "model/facts.h"

namespace lede::facts {

// Adds mentions of form `kPronoun` to the people they refer to, keeping mentions in text order. A
// pronoun is resolved if exactly one person fits in its own sentence and the one before, or, if
// none does, in the three before. If several fit, it is resolved to the only one whose gender is
// known or, for a pronoun that begins its sentence, to the subject of the previous sentence.
// Pronouns in quotes are left alone, as are those after an unnamed "a woman" or "the driver".
// Linear.
void ResolvePronouns(const WordLookup& words, const std::vector<QuoteSpan>& quotes,
                     std::vector<Who>* people);

}  // namespace lede::facts
