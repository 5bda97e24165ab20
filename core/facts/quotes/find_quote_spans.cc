// Finds the text between quotation marks.
#include "facts/quotes/find_quote_spans.h"

#include <optional>

#include "base/limits.h"
#include "base/unicode.h"
#include "base/utf8.h"

namespace lede::facts {
namespace {

// How far to look for the closing mark when it may be an apostrophe; keeps the search linear.
constexpr uint32_t kMaxApostropheQuote = 500;  // bytes

// An opening mark, the marks that close it, and whether they also serve as apostrophes.
struct Marks {
  char32_t open;
  char32_t close, also_close;
  bool is_apostrophe;
};
constexpr Marks kMarks[] = {{U'“', U'”', U'"', false}, {U'"', U'"', U'”', false},
                            {U'«', U'»', U'»', false}, {U'„', U'“', U'”', false},
                            {U'‘', U'’', U'\'', true}, {U'\'', U'\'', U'’', true}};

const Marks* MarksOf(char32_t open) {
  for (const Marks& marks : kMarks)
    if (marks.open == open) return &marks;
  return nullptr;
}

bool IsEndOfSpeech(char32_t c) { return c == ',' || c == '.' || c == '?' || c == '!' || c == U'…'; }

class BlockReader {
 public:
  BlockReader(std::string_view text, Span block) : text_(text), end_(block.end), at_(block.start) {}

  // The next quote from the current position, or nothing. An unclosed one extends to the end of the
  // block.
  std::optional<QuoteSpan> Next() {
    while (at_ < end_) {
      const uint32_t start = at_;
      const char32_t c = Step();
      const Marks* marks = MarksOf(c);
      if (marks != nullptr && Opens()) {
        const std::optional<uint32_t> close = FindClose(*marks);
        if (close) {
          at_ = *close;
          return QuoteSpan{{start, at_}, 0, false};
        }
        if (!marks->is_apostrophe) {
          at_ = end_;
          return QuoteSpan{{start, end_}, 0, true};
        }
      }
      before_ = c;
    }
    return std::nullopt;
  }

 private:
  char32_t Step() {
    size_t pos = at_;
    const char32_t c = DecodeUtf8(text_, &pos);
    at_ = static_cast<uint32_t>(pos);
    return c;
  }

  char32_t Peek() const {
    size_t pos = at_;
    return at_ < end_ ? DecodeUtf8(text_, &pos) : U' ';
  }

  // A mark opens a quote after white space, an opening bracket or a dash, and before a character
  // other than white space.
  bool Opens() const {
    const CharClass before = ClassOf(before_);
    return !IsLetter(before) && before != CharClass::kDigit && !IsEndOfSpeech(before_) &&
           !IsSpace(Peek());
  }

  // The offset after the closing mark. A mark that may be an apostrophe closes only at the end of a
  // word, preferably after punctuation that ends speech.
  std::optional<uint32_t> FindClose(const Marks& marks) const {
    BlockReader ahead = *this;
    std::optional<uint32_t> closed;
    char32_t before = U' ';
    while (ahead.at_ < ahead.end_) {
      if (marks.is_apostrophe && ahead.at_ - at_ > kMaxApostropheQuote) break;
      const char32_t c = ahead.Step();
      if (c == marks.close || c == marks.also_close) {
        if (!marks.is_apostrophe) return ahead.at_;
        const CharClass next = ClassOf(ahead.Peek());
        const bool ends_word = !IsLetter(next) && next != CharClass::kDigit;
        if (ends_word && IsEndOfSpeech(before)) return ahead.at_;
        if (ends_word && !IsSpace(before) && !closed) closed = ahead.at_;
      }
      before = c;
    }
    return closed;
  }

  std::string_view text_;
  uint32_t end_;
  uint32_t at_;
  char32_t before_ = U' ';
};

bool StartsWithMark(std::string_view text, Span block) {
  size_t pos = block.start;
  return !block.empty() && MarksOf(DecodeUtf8(text, &pos)) != nullptr;
}

}  // namespace

std::vector<QuoteSpan> FindQuoteSpans(std::string_view text, const std::vector<Block>& blocks) {
  std::vector<QuoteSpan> quotes;
  for (uint32_t block = 0; block < blocks.size(); ++block) {
    BlockReader reader(text, blocks[block].span);
    while (auto quote = reader.Next()) {
      if (quotes.size() == limits::kMaxMentions) return quotes;
      quote->block = block;
      const bool goes_on =
          block + 1 < blocks.size() && StartsWithMark(text, blocks[block + 1].span);
      if (!quote->is_open || goes_on) quotes.push_back(*quote);
    }
  }
  return quotes;
}

}  // namespace lede::facts
