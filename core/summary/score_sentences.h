// Scores how well each sentence tells what an article is about.
#pragma once

#include <cstdint>
#include <vector>

#include "model/annotated_text.h"
#include "model/article.h"
#include "model/facts.h"
#include "summary/content_words.h"
#include "summary/summary_data.h"

namespace lede::summary {

// A sentence that stands alone, without its dateline; `points` are comparable within one article.
struct Candidate {
  Span span;
  int32_t points = 0;
  ContentWords words;
};

// The first 200 sentences that stand alone, in order of the text. Points are given for an early
// place, words of the title, words that the article repeats, central people and places, and a good
// length. Linear.
std::vector<Candidate> ScoreSentences(const Article& article, const AnnotatedText& text,
                                      const Facts& facts, const SummaryData& data);

}  // namespace lede::summary
