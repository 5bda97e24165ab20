// Finds the text between quotation marks.
#pragma once

#include <string_view>
#include <vector>

#include "base/span.h"
#include "model/article.h"

namespace lede::facts {

// `span` includes the marks. `is_open`: the quote is not closed in its block and the next block
// opens another, as in quotes of several paragraphs.
struct QuoteSpan {
  Span span;
  uint32_t block = 0;
  bool is_open = false;
};

// Finds quotes in “ ”, " ", « », „ “, ‘ ’ and ' ', in order and not nested, ignoring apostrophes.
// Linear.
std::vector<QuoteSpan> FindQuoteSpans(std::string_view text, const std::vector<Block>& blocks);

}  // namespace lede::facts
