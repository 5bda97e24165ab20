// Builds the key facts of an article from its mentions.
#pragma once

#include "facts/fact_data.h"
#include "model/annotated_text.h"
#include "model/article.h"
#include "model/facts.h"
#include "model/mentions.h"

namespace lede::facts {

// Merges mentions into people, organisations and places, gives them roles and salience, finds
// quotes with their speakers, and answers who, what, where and when of the main event.
Facts BuildFacts(const Article& article, const AnnotatedText& text, Mentions mentions,
                 const FactData& data);

}  // namespace lede::facts
