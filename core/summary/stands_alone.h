// Tells whether a sentence can be understood without the surrounding text.
#pragma once

#include <cstdint>

#include "model/annotated_text.h"
#include "model/article.h"
#include "summary/summary_data.h"

namespace lede::summary {

// True for a complete sentence in a paragraph or list item: 6 to 80 words, ended by a full stop or
// the like, with balanced quotation marks. It must not begin with a quotation mark, a bracket or a
// word that refers to earlier text ("he", "however").
bool StandsAlone(const Article& article, const AnnotatedText& text, const Sentence& sentence,
                 const SummaryData& data);

// The number of words and numbers in the sentence.
uint32_t CountWords(const AnnotatedText& text, const Sentence& sentence);

}  // namespace lede::summary
