// Tells whom "he" and "she" mean, where that is safe.
#pragma once

#include <vector>

#include "facts/quotes/find_quote_spans.h"
#include "facts/word_lookup.h"
#include "model/facts.h"

namespace lede::facts {

// Adds mentions of form `kPronoun` to the people they mean, and keeps mentions in order of the
// text. A pronoun is resolved when one person alone fits it in its sentence and the one before, or,
// if none does, in the three before; when several fit, the one whose gender is known alone, or the
// subject of the sentence before for a pronoun that begins its own. Pronouns in quotes are left
// alone, and those behind an unnamed "a woman", "the driver". Linear.
void ResolvePronouns(const WordLookup& words, const std::vector<QuoteSpan>& quotes,
                     std::vector<Who>* people);

}  // namespace lede::facts
