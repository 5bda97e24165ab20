// Finds who said a quote.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "facts/quotes/find_quote_spans.h"
#include "facts/words/who_at_token.h"
#include "facts/words/word_lookup.h"
#include "model/facts.h"

namespace lede::facts {

// `speaker` is an index into the people; `verb` is as written in the text, empty if there is none.
// `is_pronoun`: the speaker is a "he" or "she" that has not been resolved.
struct Attribution {
  std::optional<uint32_t> speaker;
  std::string verb;
  bool is_pronoun = false;
};

// Looks after the quote ("…," said Dahl; "…," Dahl told reporters), then before it (Dahl said: "…";
// according to Dahl, "…"), within 25 words and within its block.
Attribution FindSpeaker(const WordLookup& words, const std::vector<Who>& people,
                        const WhoAtToken& who_at, const QuoteSpan& quote);

// The speaker in the sentence before a quote that forms its own sentence, in the same paragraph or
// at the end of the previous one: The result was a surprise, Dahl said. "…"
std::optional<uint32_t> SpeakerBeforeSentence(const WordLookup& words,
                                              const std::vector<Who>& people,
                                              const WhoAtToken& who_at, const QuoteSpan& quote);

}  // namespace lede::facts
