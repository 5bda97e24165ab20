// Tells whether the words around a name describe it as an organisation.
#include "facts/is_called_organization.h"

#include <algorithm>
#include <string_view>

#include "base/ascii.h"
#include "base/word_list.h"
#include "facts/words/find_sentence.h"

namespace lede::facts {
namespace {

constexpr uint32_t kLongestApposition = 6;  // words after the article

// Words that continue an apposition after its noun.
constexpr std::string_view kBehindNoun = "of for in at that which with and based";

std::string_view WordAt(const AnnotatedText& text, uint32_t token) {
  return token < text.tokens.size() ? text.TokenText(token) : std::string_view();
}

bool IsArticle(std::string_view word) { return word == "a" || word == "an" || word == "the"; }

bool EndsNounPhrase(const AnnotatedText& text, uint32_t token) {
  return text.tokens[token].kind == TokenKind::kPunctuation ||
         IsWordOf(kBehindNoun, text.TokenText(token));
}

bool IsNounBefore(const AnnotatedText& text, Span name, const data::Lexicon& nouns) {
  const uint32_t token = TokenAt(text, name.start);
  return token > 0 && token < text.tokens.size() &&
         nouns.Contains(ToAsciiLower(text.TokenText(token - 1)));
}

bool IsNounInApposition(const AnnotatedText& text, Span name, const data::Lexicon& nouns) {
  const uint32_t comma = TokenAt(text, name.end);
  if (WordAt(text, comma) != "," || !IsArticle(WordAt(text, comma + 1))) return false;
  const uint32_t first = comma + 2;
  uint32_t end = first;
  const auto most = std::min<size_t>(text.tokens.size(), first + kLongestApposition);
  while (end < most && !EndsNounPhrase(text, end)) ++end;
  return end > first && nouns.Contains(text.TokenText(end - 1));
}

}  // namespace

bool IsCalledOrganization(const AnnotatedText& text, Span name, const data::Lexicon& nouns) {
  return IsNounBefore(text, name, nouns) || IsNounInApposition(text, name, nouns);
}

}  // namespace lede::facts
