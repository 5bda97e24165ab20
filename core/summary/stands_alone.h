// Tells whether a sentence can be read without the text around it.
#pragma once

#include <cstdint>

#include "model/annotated_text.h"
#include "model/article.h"
#include "summary/summary_data.h"

namespace lede::summary {

// A whole sentence of a paragraph or list: 6 to 80 words, at least one of them in lower case at its
// start or a name, ended by a full stop or its like, with its quotation marks in pairs, that begins
// with no quote and no word that leans on what stands before ("he", "however").
bool StandsAlone(const Article& article, const AnnotatedText& text, const Sentence& sentence,
                 const SummaryData& data);

// Words and numbers of the sentence.
uint32_t CountWords(const AnnotatedText& text, const Sentence& sentence);

}  // namespace lede::summary
