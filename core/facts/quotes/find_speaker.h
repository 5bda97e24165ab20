// Finds who said a quote.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "facts/quotes/find_quote_spans.h"
#include "facts/who_at_token.h"
#include "facts/word_lookup.h"
#include "model/facts.h"

namespace lede::facts {

// `speaker` is an index into the people; `verb` as the text gives it, empty if there is none.
// `is_pronoun`: the speaker is "he" or "she" of whom nobody knows yet who it is.
struct Attribution {
  std::optional<uint32_t> speaker;
  std::string verb;
  bool is_pronoun = false;
};

// Looks behind the quote ("…," said Dahl; "…," Dahl told reporters), then before it (Dahl said:
// "…"; according to Dahl, "…"), at most 25 words far, within its block.
Attribution FindSpeaker(const WordLookup& words, const std::vector<Who>& people,
                        const WhoAtToken& who_at, const QuoteSpan& quote);

// Who speaks in the sentence before a quote that is a sentence of its own, in its paragraph or at
// the end of the one before: The result was a surprise, Dahl said. "…"
std::optional<uint32_t> SpeakerBeforeSentence(const WordLookup& words,
                                              const std::vector<Who>& people,
                                              const WhoAtToken& who_at, const QuoteSpan& quote);

}  // namespace lede::facts
