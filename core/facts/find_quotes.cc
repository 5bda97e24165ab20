// Finds the quotes in a text and their speakers.
#include "facts/find_quotes.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include "base/unicode.h"
#include "facts/quotes/find_speaker.h"
#include "facts/words/find_sentence.h"

namespace lede::facts {
namespace {

constexpr uint32_t kFewWords = 3;     // "a big day"; shorter ones are mostly scare quotes
constexpr uint32_t kPhraseWords = 6;  // a shorter quote is speech only if someone is said to say it
constexpr uint32_t kTitleWords = 8;
constexpr size_t kShortWord = 4;  // bytes; in titles, shorter words are written small

// The words between the quotation marks.
std::vector<std::string_view> WordsOf(const WordLookup& words, Span span) {
  const AnnotatedText& text = words.text();
  std::vector<std::string_view> found;
  for (uint32_t t = TokenAt(text, span.start); t < text.tokens.size(); ++t) {
    if (text.tokens[t].span.start >= span.end) break;
    if (text.tokens[t].kind == TokenKind::kWord || text.tokens[t].kind == TokenKind::kNumber)
      found.push_back(text.TokenText(t));
  }
  return found;
}

// True for "Yes," and "Never!", false for the “beast”. The last character is the closing mark.
bool EndsAsSpeech(std::string_view quote) {
  size_t mark = quote.size() - 1;
  while (mark > 0 && (quote[mark] & 0xc0) == 0x80) --mark;  // go back to the start of the mark
  constexpr std::string_view kEnds = ",.!?";
  return mark > 0 && kEnds.find(quote[mark - 1]) != std::string_view::npos;
}

// True for the name of a show: "Evening at the Harbour,".
bool IsTitle(const std::vector<std::string_view>& words) {
  if (words.size() < 2 || words.size() > kTitleWords) return false;
  return std::all_of(
             words.begin(), words.end(),
             [](std::string_view word) { return word.size() < kShortWord || StartsUpper(word); }) &&
         StartsUpper(words.back());
}

bool MayBeSpeech(const std::vector<std::string_view>& words, std::string_view quote) {
  if (words.empty() || IsTitle(words)) return false;
  return words.size() >= kFewWords || (EndsAsSpeech(quote) && StartsUpper(words[0]));
}

class Reader {
 public:
  Reader(const WordLookup& words, const std::vector<Who>& people)
      : words_(words), people_(people), who_at_(words.text(), people) {}

  void Read(const QuoteSpan& span) {
    const std::vector<std::string_view> spoken = WordsOf(words_, span.span);
    if (!MayBeSpeech(spoken, span.span.In(words_.text().text))) return;
    const Attribution found = FindSpeaker(words_, people_, who_at_, span);
    Quote quote{span.span, found.speaker, found.verb};
    if (!quote.speaker && quote.verb.empty()) quote.speaker = SpeakerAround(span, spoken);
    if (!quote.speaker && found.is_pronoun && IsSameSpeaker(span)) quote.speaker = Last();
    const bool is_said = quote.speaker || !quote.verb.empty() || SpeaksOn(span);
    if (!is_said && spoken.size() < kPhraseWords && !IsWholeBlock(span)) return;
    quotes_.push_back(std::move(quote));
    before_ = span;
  }

  std::vector<Quote> Take() { return std::move(quotes_); }

 private:
  std::optional<uint32_t> Last() const { return quotes_.back().speaker; }

  // The speaker of a quote that does not name one itself; `spoken` is not empty.
  std::optional<uint32_t> SpeakerAround(const QuoteSpan& span,
                                        const std::vector<std::string_view>& spoken) const {
    if (GoesOn(span)) return Last();
    if (!StartsUpper(spoken[0])) return std::nullopt;
    return SpeakerBeforeSentence(words_, people_, who_at_, span);
  }

  // Whether it continues the previous quote: in the same paragraph, after an unclosed quote, or
  // where both paragraphs end with their quotes.
  bool GoesOn(const QuoteSpan& span) const {
    if (quotes_.empty()) return false;
    if (span.block == before_.block) return true;
    return span.block == before_.block + 1 &&
           (before_.is_open || (IsWholeBlock(span) && EndsBlock(before_)));
  }

  // Whether it continues a quote that someone, named or not, is said to have said.
  bool SpeaksOn(const QuoteSpan& span) const {
    return GoesOn(span) && (Last() || !quotes_.back().verb.empty()) &&
           EndsAsSpeech(span.span.In(words_.text().text));
  }

  bool EndsBlock(const QuoteSpan& span) const {
    const AnnotatedText& text = words_.text();
    const uint32_t end = TokenAt(text, span.span.end);
    return end == text.tokens.size() || words_.SentenceOf(end).block != span.block;
  }

  bool IsWholeBlock(const QuoteSpan& span) const {
    const uint32_t start = TokenAt(words_.text(), span.span.start);
    return EndsBlock(span) && (start == 0 || words_.SentenceOf(start - 1).block != span.block);
  }

  // Whether "he" is the previous speaker, in this paragraph or the previous one: no other person
  // has been named since.
  bool IsSameSpeaker(const QuoteSpan& span) const {
    if (quotes_.empty() || !Last() || span.block > before_.block + 1) return false;
    if (people_[*Last()].kind != WhoKind::kPerson) return false;
    const AnnotatedText& text = words_.text();
    const uint32_t end = TokenAt(text, span.span.start);
    for (uint32_t t = TokenAt(text, before_.span.end); t < end; ++t) {
      const std::optional<uint32_t> who = who_at_[t];
      if (who && *who != *Last() && people_[*who].kind == WhoKind::kPerson) return false;
    }
    return true;
  }

  const WordLookup& words_;
  const std::vector<Who>& people_;
  const WhoAtToken who_at_;
  std::vector<Quote> quotes_;
  QuoteSpan before_;  // the span of the last quote in quotes_
};

}  // namespace

std::vector<Quote> FindQuotes(const WordLookup& words, const std::vector<QuoteSpan>& spans,
                              const std::vector<Who>& people) {
  Reader reader(words, people);
  for (const QuoteSpan& span : spans) reader.Read(span);
  return reader.Take();
}

}  // namespace lede::facts
