// Tells whether a sentence can be understood without the surrounding text.
#include "summary/stands_alone.h"

#include <string_view>

#include "base/ascii.h"
#include "base/unicode.h"

namespace lede::summary {
namespace {

constexpr uint32_t kMinWords = 6, kMaxWords = 80;

bool IsMark(std::string_view token, std::initializer_list<std::string_view> marks) {
  for (const std::string_view mark : marks)
    if (token == mark) return true;
  return false;
}

// Whether it ends with ".", "!", "?" or another script's like, possibly followed by a closing mark.
bool IsEnded(const AnnotatedText& text, const Sentence& sentence) {
  for (uint32_t t = sentence.end_token; t-- > sentence.first_token;) {
    const std::string_view token = text.TokenText(t);
    if (IsMark(token, {"”", "\"", "’", "'", "»", ")", "」"})) continue;
    return EndsWith(token, ".") || EndsWith(token, "!") || EndsWith(token, "?") ||
           IsMark(token, {"…", "。", "！", "？", "।", "؟", "۔"});
  }
  return false;
}

bool HasPairedQuotes(const AnnotatedText& text, const Sentence& sentence) {
  int straight = 0, curly = 0;
  for (uint32_t t = sentence.first_token; t < sentence.end_token; ++t) {
    const std::string_view token = text.TokenText(t);
    straight += token == "\"";
    curly += token == "“" ? 1 : token == "”" ? -1 : 0;
  }
  return straight % 2 == 0 && curly == 0;
}

}  // namespace

uint32_t CountWords(const AnnotatedText& text, const Sentence& sentence) {
  uint32_t words = 0;
  for (uint32_t t = sentence.first_token; t < sentence.end_token; ++t)
    words += text.tokens[t].kind == TokenKind::kWord || text.tokens[t].kind == TokenKind::kNumber;
  return words;
}

bool StandsAlone(const Article& article, const AnnotatedText& text, const Sentence& sentence,
                 const SummaryData& data) {
  const BlockKind kind = article.blocks[sentence.block].kind;
  if (kind != BlockKind::kParagraph && kind != BlockKind::kListItem) return false;
  const uint32_t words = CountWords(text, sentence);
  if (words < kMinWords || words > kMaxWords) return false;
  const std::string_view first = text.TokenText(sentence.first_token);
  if (IsMark(first, {"“", "\"", "‘", "'", "«", "„", "(", "[", "”", "’", "「"})) return false;
  if (data.dangling_starts.Contains(ToLower(first))) return false;
  return IsEnded(text, sentence) && HasPairedQuotes(text, sentence);
}

}  // namespace lede::summary
