// Finds the role in the relative clause after a name.
#include <algorithm>

#include "base/word_list.h"
#include "facts/roles/role_rules.h"
#include "facts/roles/title_phrase.h"

namespace lede::facts {
namespace {

constexpr uint32_t kMaxWords = 12;
constexpr std::string_view kLeading =
    "heads leads runs chairs directs owns manages coaches edits captains founded "
    "co-founded";

}  // namespace

std::optional<Span> ClauseBehindComma(const WordLookup& words, NameTokens name) {
  const AnnotatedText& text = words.text();
  const uint32_t limit = words.SentenceOf(name.first).end_token;
  if (name.end + 3 >= limit || words.Word(name.end) != "," || words.Word(name.end + 1) != "who")
    return std::nullopt;
  const uint32_t verb = name.end + 2;
  const std::string word = words.LowerWord(verb);
  if (word == "is" || word == "was") {
    const auto phrase = ReadTitlePhrase(words, verb + 1, PhraseEnd::kAnything);
    if (!phrase) return std::nullopt;
    return phrase->span;
  }
  if (!IsWordOf(kLeading, word)) return std::nullopt;
  for (uint32_t end = verb + 1; end < std::min(limit, verb + kMaxWords); ++end)
    if (words.Word(end) == "," || words.Word(end) == ".")
      return Span{text.tokens[verb].span.start, text.tokens[end - 1].span.end};
  return std::nullopt;
}

}  // namespace lede::facts
