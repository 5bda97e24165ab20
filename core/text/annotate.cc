// Splits an article's text into sentences and tokens, block by block.
#include "text/annotate.h"

#include <algorithm>

#include "base/limits.h"
#include "text/split_sentences.h"
#include "text/tokenize.h"

namespace lede::text {

AnnotatedText Annotate(const Article& article, const TextData& data) {
  AnnotatedText out;
  out.text = article.text;
  out.tokens.reserve(std::min(article.text.size(), limits::kMaxTextBytes) / 5);
  const LanguageLists& lists = data.For(article.language);
  for (uint32_t block = 0; block < article.blocks.size(); ++block) {
    const Span span = article.blocks[block].span;
    if (span.end > limits::kMaxTextBytes) break;
    const uint32_t first_token = static_cast<uint32_t>(out.tokens.size());
    Tokenize(out.text, span, lists, &out.tokens);
    SplitSentences(first_token, block, lists, &out);
  }
  return out;
}

}  // namespace lede::text
