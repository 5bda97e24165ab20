// Tells whether a sentence can be read without the text around it.
#pragma once

#include <cstdint>

#include "model/annotated_text.h"
#include "model/article.h"
#include "summary/summary_data.h"

namespace lede::summary {

// A whole sentence of a paragraph or list item: 6 to 80 words, ended by a full stop or its like,
// with its quotation marks in pairs. It begins neither with a quotation mark or bracket nor with a
// word that refers to what stands before ("he", "however").
bool StandsAlone(const Article& article, const AnnotatedText& text, const Sentence& sentence,
                 const SummaryData& data);

// Words and numbers of the sentence.
uint32_t CountWords(const AnnotatedText& text, const Sentence& sentence);

}  // namespace lede::summary
