// Answers who, what, where and when of the main event.
#pragma once

#include "facts/word_lookup.h"
#include "model/article.h"
#include "model/facts.h"
#include "model/mentions.h"

namespace lede::facts {

// From the title and the lead of the article, its ranked facts and their signs (event/). Linear.
Event AnswerEvent(const Article& article, const WordLookup& words, const Mentions& mentions,
                  const Facts& facts);

}  // namespace lede::facts
