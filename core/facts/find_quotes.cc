// Finds the quotes of a text and who said them.
#include "facts/find_quotes.h"

#include <string_view>

#include "facts/find_sentence.h"
#include "facts/quotes/find_speaker.h"

namespace lede::facts {
namespace {

constexpr uint32_t kFewWords = 3;  // "a big day"; fewer are mostly a word at a distance

uint32_t CountWords(const WordLookup& words, Span span) {
  const AnnotatedText& text = words.text();
  uint32_t count = 0;
  for (uint32_t t = TokenAt(text, span.start); t < text.tokens.size(); ++t) {
    if (text.tokens[t].span.start >= span.end) break;
    count += text.tokens[t].kind == TokenKind::kWord || text.tokens[t].kind == TokenKind::kNumber;
  }
  return count;
}

// "Yes," and "Never!" are speech, the “beast” is none.
bool EndsAsSpeech(std::string_view quote) {
  for (const std::string_view mark : {",", ".", "!", "?"})
    for (const std::string_view close : {"”", "\"", "’", "'", "»"})
      if (quote.size() > mark.size() + close.size() &&
          quote.substr(quote.size() - close.size()) == close &&
          quote.substr(quote.size() - close.size() - 1, 1) == mark)
        return true;
  return false;
}

bool GoesOn(const QuoteSpan& before, const QuoteSpan& quote) {
  return quote.block == before.block || (before.is_open && quote.block == before.block + 1);
}

}  // namespace

std::vector<Quote> FindQuotes(const WordLookup& words, const std::vector<QuoteSpan>& spans,
                              const std::vector<Who>& people) {
  const WhoAtToken who_at(words.text(), people);
  std::vector<Quote> quotes;
  const QuoteSpan* before = nullptr;
  for (const QuoteSpan& span : spans) {
    const Attribution found = FindSpeaker(words, people, who_at, span);
    if (CountWords(words, span.span) < kFewWords && !EndsAsSpeech(span.span.In(words.text().text)))
      continue;
    Quote quote{span.span, found.speaker, found.verb};
    if (!quote.speaker && quote.verb.empty() && before != nullptr && GoesOn(*before, span))
      quote.speaker = quotes.back().speaker;
    quotes.push_back(quote);
    before = &span;
  }
  return quotes;
}

}  // namespace lede::facts
