// Answers who, what, where and when for the main event.
#pragma once

#include "facts/words/word_lookup.h"
#include "model/article.h"
#include "model/facts.h"
#include "model/mentions.h"

namespace lede::facts {

// Uses the article's title and lead, its ranked facts and the signs in event/. Linear.
Event AnswerEvent(const Article& article, const WordLookup& words, const Mentions& mentions,
                  const Facts& facts);

}  // namespace lede::facts
