// Scores how well each sentence says what an article is about.
#pragma once

#include <cstdint>
#include <vector>

#include "model/annotated_text.h"
#include "model/article.h"
#include "model/facts.h"
#include "summary/content_words.h"
#include "summary/summary_data.h"

namespace lede::summary {

// A sentence that stands alone, without its dateline; `points` can be compared within one article.
struct Candidate {
  Span span;
  int32_t points = 0;
  ContentWords words;
};

// Returns the first 200 sentences that stand alone, in text order. Points are for an early
// position, words from the title, words that the article repeats, central people and places, and a
// good length. Linear.
std::vector<Candidate> ScoreSentences(const Article& article, const AnnotatedText& text,
                                      const Facts& facts, const SummaryData& data);

}  // namespace lede::summary
