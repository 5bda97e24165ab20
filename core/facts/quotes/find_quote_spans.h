// Finds what stands between quotation marks.
#pragma once

#include <string_view>
#include <vector>

#include "base/span.h"
#include "model/article.h"

namespace lede::facts {

// `span` holds the marks. `is_open`: no mark closes it in its block, and the next block opens
// another one, as news does with a quote of several paragraphs.
struct QuoteSpan {
  Span span;
  uint32_t block = 0;
  bool is_open = false;
};

// Quotes in “ ”, " ", « », „ “, ‘ ’ and ' ', in order, not nested; apostrophes are none. Linear.
std::vector<QuoteSpan> FindQuoteSpans(std::string_view text, const std::vector<Block>& blocks);

}  // namespace lede::facts
