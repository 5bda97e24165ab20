// Splits the tokens of a sentence into terms.
#include "base/ascii.h"
#include "mentions/times/terms/read_number_term.h"
#include "mentions/times/terms/term.h"

namespace lede::mentions {
namespace {

constexpr size_t kLongestWord = 24;  // bytes; no word in the lexicon is longer

// The readings of a word: from the lexicon, with or without its final dot, or from its digits.
// `first`: it begins the sentence, so a capital does not suggest a name.
void ReadWordTerm(std::string_view word, bool first, const WordTable& words, Readings* readings) {
  if (word.size() > kLongestWord) return;
  char lower[kLongestWord];
  size_t size = 0;
  for (char c : word) lower[size++] = ToAsciiLower(c);
  if (size > 1 && lower[size - 1] == '.') --size;
  if (IsAsciiDigit(word[0])) {
    ReadNumberTerm({lower, size}, readings);
  } else if (size == 6 && StartsWith({lower, size}, "fy")) {  // "FY2024"
    ReadNumberTerm({lower + 2, 4}, readings);
  } else if (const Readings* found = words.Find({lower, size})) {
    *readings = *found;
  } else if (size > 4 && (first || IsAsciiLower(word[0]))) {  // an ending in the lexicon: "-ed"
    const char ending[] = {'-', lower[size - 2], lower[size - 1]};
    if (const Readings* of_ending = words.Find({ending, 3})) *readings = *of_ending;
  }
}

// "2019/20", "2019/2020".
bool IsSeasonOfYears(std::string_view word) {
  if ((word.size() != 7 && word.size() != 9) || word[4] != '/') return false;
  for (size_t i = 0; i < word.size(); ++i) {
    if (i != 4 && !IsAsciiDigit(word[i])) return false;
  }
  return true;
}

// The sign at which a token is split into terms, or 0 if it is not split.
char PartingSign(const Token& token, std::string_view word) {
  if (token.kind >= TokenKind::kPunctuation) return 0;
  if (IsSeasonOfYears(word)) return '/';
  return word.find('-') == std::string_view::npos || LooksLikeDate(word) ? 0 : '-';
}

class TermReader {
 public:
  TermReader(std::string_view text, const WordTable& words, std::vector<Term>* terms)
      : text_(text), words_(words), terms_(*terms) {}

  void ReadToken(const Token& token) {
    const std::string_view word = token.span.In(text_);
    const char sign = PartingSign(token, word);
    if (sign == 0) return Add(token.span, false);
    uint32_t begin = token.span.start;
    for (uint32_t at = begin; at <= token.span.end; ++at) {
      if (at < token.span.end && text_[at] != sign) continue;
      if (at > begin) Add({begin, at}, begin > token.span.start);
      begin = at + 1;
    }
  }

 private:
  void Add(Span span, bool glued) {
    Term& term = terms_.emplace_back();
    term.span = span;
    term.glued = glued;
    term.upper = IsAsciiUpper(text_[span.start]);
    ReadWordTerm(span.In(text_), terms_.size() == 1, words_, &term.readings);
  }

  const std::string_view text_;
  const WordTable& words_;
  std::vector<Term>& terms_;
};

}  // namespace

void ReadTerms(const AnnotatedText& text, const Sentence& sentence, const WordTable& words,
               std::vector<Term>* terms) {
  terms->clear();
  TermReader reader(text.text, words, terms);
  for (uint32_t i = sentence.first_token; i < sentence.end_token; ++i)
    reader.ReadToken(text.tokens[i]);
}

}  // namespace lede::mentions
