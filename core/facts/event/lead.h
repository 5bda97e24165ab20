// Finds the sentence that tells the main event.
#pragma once

#include <cstdint>

#include "facts/words/title_words.h"
#include "facts/words/word_lookup.h"

namespace lede::facts {

// Returns the index of the lead: among the first sentences that are long enough, the first that
// shares two long words with the title, otherwise the first of them. Skips the title if the text
// repeats it at the top. Returns 0 if there is no such sentence.
uint32_t FindLead(const WordLookup& words, const TitleWords& title);

}  // namespace lede::facts
