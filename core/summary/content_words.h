// Extracts the words that say what a sentence is about.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "model/annotated_text.h"
#include "summary/summary_data.h"

namespace lede::summary {

// Lower case, without stop words, plural or tense endings: "attacks", "attacked" → "attack". Stored
// as hashes, sorted and unique.
using ContentWords = std::vector<uint64_t>;

ContentWords ContentOf(const AnnotatedText& text, const Sentence& sentence,
                       const SummaryData& data);

// For plain text: words are split at white space and ASCII punctuation.
ContentWords ContentOf(std::string_view title, const SummaryData& data);

// The words that occur in more than two of the sentences; `all` concatenates the words of each.
ContentWords RepeatedOf(ContentWords all);

size_t CountShared(const ContentWords& a, const ContentWords& b);

}  // namespace lede::summary
