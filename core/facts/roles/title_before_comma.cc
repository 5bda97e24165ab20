// Finds the title that a name follows in apposition.
#include "base/word_list.h"
#include "facts/roles/role_rules.h"

namespace lede::facts {
namespace {

constexpr uint32_t kMaxWords = 12;

bool IsDefinite(const WordLookup& words, uint32_t phrase, uint32_t first) {
  if (phrase == first) return true;
  const std::string before = words.LowerWord(phrase - 1);
  return IsWordOf("a an the its his her their our my", before);
}

// Whether the tokens [first, end) contain a possessive: "Norway's foreign minister".
bool HasPossessive(const WordLookup& words, uint32_t first, uint32_t end) {
  for (uint32_t t = first; t < end; ++t)
    if (words.IsPossessive(t)) return true;
  return false;
}

// Whether it is a title that ends the phrase or continues with "of …" or "for …".
bool IsHead(const WordLookup& words, uint32_t token, uint32_t comma) {
  if (!words.IsTitle(token)) return false;
  if (token + 1 == comma) return true;
  return IsWordOf("of for at in on", words.Word(token + 1));
}

// The title that the phrase starting at `phrase` belongs to ("spokeswoman" in "a spokeswoman for
// the president"), or `title` itself.
uint32_t OuterTitle(const WordLookup& words, uint32_t title, uint32_t phrase, uint32_t first) {
  if (phrase < first + 3 || words.LowerWord(phrase - 1) != "the") return title;
  const bool is_linked = IsWordOf("of for to", words.Word(phrase - 2));
  return is_linked && words.IsTitle(phrase - 3) ? phrase - 3 : title;
}

}  // namespace

std::optional<Span> TitleBeforeComma(const WordLookup& words, NameTokens name) {
  const AnnotatedText& text = words.text();
  const Sentence& sentence = words.SentenceOf(name.first);
  const uint32_t first = sentence.first_token;
  if (name.first < first + 2 || name.end >= sentence.end_token) return std::nullopt;
  const uint32_t comma = name.first - 1;
  const std::string_view behind = words.Word(name.end);
  if (words.Word(comma) != "," || (behind != "," && behind != ".")) return std::nullopt;
  for (uint32_t t = comma; t-- > first && comma - t <= kMaxWords;) {
    if (words.IsPunctuation(t)) return std::nullopt;
    if (!IsHead(words, t, comma)) continue;
    const uint32_t title = OuterTitle(words, t, words.PhraseStart(t, first), first);
    const uint32_t start = words.PhraseStart(title, first);
    if (!IsDefinite(words, start, first) && !HasPossessive(words, start, title))
      return std::nullopt;
    return Span{text.tokens[start].span.start, text.tokens[comma - 1].span.end};
  }
  return std::nullopt;
}

}  // namespace lede::facts
