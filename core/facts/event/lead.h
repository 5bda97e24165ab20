// Finds the sentence in which an article tells its event.
#pragma once

#include <cstdint>

#include "facts/title_words.h"
#include "facts/word_lookup.h"

namespace lede::facts {

// Index of the lead: of the first sentences that are long enough to tell something, the first that
// shares two words of weight with the title, else the first. The title itself repeated at the head
// of the text is not taken. 0 in an empty text.
uint32_t FindLead(const WordLookup& words, const TitleWords& title);

}  // namespace lede::facts
