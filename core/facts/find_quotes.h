// Finds the quotes of a text and who said them.
#pragma once

#include <vector>

#include "facts/quotes/find_quote_spans.h"
#include "facts/who_at_token.h"
#include "facts/word_lookup.h"
#include "model/facts.h"

namespace lede::facts {

// The spans that quote speech, in order: all of three words or more, and shorter ones that end as
// speech does or have a speaker. A quote without one of its own goes on with the speaker of the
// quote before it in its paragraph, or of the paragraph before whose quote was left open. `speaker`
// is an index into `people`. Linear.
std::vector<Quote> FindQuotes(const WordLookup& words, const std::vector<QuoteSpan>& spans,
                              const std::vector<Who>& people);

}  // namespace lede::facts
