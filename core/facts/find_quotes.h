// Finds the quotes in a text and their speakers.
#pragma once

#include <vector>

#include "facts/quotes/find_quote_spans.h"
#include "facts/words/who_at_token.h"
#include "facts/words/word_lookup.h"
#include "model/facts.h"

namespace lede::facts {

// Returns the spans that quote speech, in order: all of three or more words, and shorter ones that
// end like speech or have a speaker. A quote that names no speaker continues with the speaker of
// the previous quote in its paragraph, or of the previous paragraph if its quote was left open.
// `speaker` is an index into `people`. Linear.
std::vector<Quote> FindQuotes(const WordLookup& words, const std::vector<QuoteSpan>& spans,
                              const std::vector<Who>& people);

}  // namespace lede::facts
