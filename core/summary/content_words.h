// The words of a sentence that tell what it is about.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "model/annotated_text.h"
#include "summary/summary_data.h"

namespace lede::summary {

// Lower case, without stop words, plural and tense: "attacks", "attacked" → "attack".
using ContentWords = std::set<std::string>;

ContentWords ContentOf(const AnnotatedText& text, const Sentence& sentence,
                       const SummaryData& data);

// Of a text that is not annotated: words are cut at white space and ASCII punctuation.
ContentWords ContentOf(std::string_view title, const SummaryData& data);

size_t CountShared(const ContentWords& a, const ContentWords& b);

}  // namespace lede::summary
