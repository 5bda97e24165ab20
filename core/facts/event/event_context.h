// The text and facts that the questions about the main event are answered from.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

#include "facts/words/title_words.h"
#include "facts/words/word_lookup.h"
#include "model/article.h"
#include "model/facts.h"
#include "model/mentions.h"

namespace lede::facts {

// A view of what it was made from.
struct EventContext {
  const Article& article;
  const WordLookup& words;
  const Mentions& mentions;
  const Facts& facts;  // ranked
  const TitleWords& title;
  uint32_t lead;  // index of a sentence

  // The number of sentences between the lead and the one at `offset`, in either direction.
  uint32_t Distance(uint32_t offset) const;
  // The lower-case word before the text at `offset`, skipping "the"; empty at the start of a
  // sentence.
  std::string WordBefore(uint32_t offset) const;
};

struct ScoredAnswer {
  EventAnswer answer;
  int32_t points = 0;
};

// The three answers with the most points; equal ones keep their order.
std::vector<EventAnswer> BestThree(std::vector<ScoredAnswer> answers);

}  // namespace lede::facts
