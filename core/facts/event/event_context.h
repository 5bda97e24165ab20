// What the main event is looked for in.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

#include "facts/title_words.h"
#include "facts/word_lookup.h"
#include "model/article.h"
#include "model/facts.h"
#include "model/mentions.h"

namespace lede::facts {

// Views what it is made of.
struct EventContext {
  const Article& article;
  const WordLookup& words;
  const Mentions& mentions;
  const Facts& facts;  // ranked
  const TitleWords& title;
  uint32_t lead;  // index of a sentence

  // Sentences between the lead and the one at `offset`; text before the lead is as far away as
  // what stands behind it by as many.
  uint32_t Distance(uint32_t offset) const;
  // The word before the text at `offset`, in lower case, passing over "the"; "" at the start of a
  // sentence.
  std::string WordBefore(uint32_t offset) const;
};

struct ScoredAnswer {
  EventAnswer answer;
  int32_t points = 0;
};

// The three of most points; equals in the order given.
std::vector<EventAnswer> BestThree(std::vector<ScoredAnswer> answers);

}  // namespace lede::facts
