// The words of a sentence that tell what it is about.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "model/annotated_text.h"
#include "summary/summary_data.h"

namespace lede::summary {

// Lower case, without stop words, plural and tense: "attacks", "attacked" → "attack". Hashes, in
// order, each once.
using ContentWords = std::vector<uint64_t>;

ContentWords ContentOf(const AnnotatedText& text, const Sentence& sentence,
                       const SummaryData& data);

// Of a text that is not annotated: words are cut at white space and ASCII punctuation.
ContentWords ContentOf(std::string_view title, const SummaryData& data);

// The words that stand in more than two of the sentences; `all`: theirs, one behind the other.
ContentWords RepeatedOf(ContentWords all);

size_t CountShared(const ContentWords& a, const ContentWords& b);

}  // namespace lede::summary
