// Reads a noun phrase that contains a title.
#include "facts/roles/title_phrase.h"

#include <algorithm>
#include <string>

#include "base/word_list.h"

namespace lede::facts {
namespace {

constexpr uint32_t kMaxWordsToTitle = 8;
constexpr uint32_t kMaxWords = 20;

// Words that do not occur in a noun phrase before its head.
constexpr std::string_view kLinks =
    "of for in who that which with from to by at on as but or when while is was has "
    "had whose";
// Words that introduce the next item of a list: "Anna Berg, 24, and goalkeeper Dahl".
constexpr std::string_view kJoins = "and or nor plus";
// Words that start a clause after a noun phrase.
constexpr std::string_view kClauses =
    "who which that whose when where while but as has had have is was are were will "
    "would because after if before";

// The last of the first consecutive titles in the phrase: "director" in "executive director".
std::optional<uint32_t> FindTitle(const WordLookup& words, uint32_t first, uint32_t limit) {
  for (uint32_t t = first; t < std::min(limit, first + kMaxWordsToTitle); ++t) {
    const std::string word = words.LowerWord(t);
    const TokenKind kind = words.text().tokens[t].kind;
    if (kind == TokenKind::kPunctuation || kind == TokenKind::kSymbol) return std::nullopt;
    if (IsWordOf(kLinks, word) || words.IsSpeechVerb(t)) return std::nullopt;
    if (!words.IsTitle(t)) continue;
    while (t + 1 < limit && words.IsTitle(t + 1)) ++t;
    return t;
  }
  return std::nullopt;
}

}  // namespace

std::optional<TitlePhrase> ReadTitlePhrase(const WordLookup& words, uint32_t first, PhraseEnd end) {
  const AnnotatedText& text = words.text();
  if (first >= text.tokens.size() || IsWordOf(kJoins, words.LowerWord(first))) return std::nullopt;
  const uint32_t limit = words.SentenceOf(first).end_token;
  const std::optional<uint32_t> title = FindTitle(words, first, limit);
  if (!title || (*title + 1 < limit && words.IsPerson(*title + 1))) return std::nullopt;
  uint32_t stop = *title + 1;
  for (; stop < limit; ++stop) {
    if (stop - first > kMaxWords) return std::nullopt;
    const std::string word = words.LowerWord(stop);
    const bool is_inside = word == "&" || word == "-" || word == "/";
    if (words.IsPunctuation(stop) && !is_inside) break;
    if (IsWordOf(kClauses, word) || words.IsSpeechVerb(stop)) {
      const bool is_relative = word == "who" || word == "whose" || word == "which";
      if (end == PhraseEnd::kPunctuation && !is_relative) return std::nullopt;
      break;
    }
  }
  const Span span{text.tokens[first].span.start, text.tokens[stop - 1].span.end};
  return TitlePhrase{span, stop};
}

}  // namespace lede::facts
