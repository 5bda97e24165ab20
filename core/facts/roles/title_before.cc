// Finds the title directly before a name.
#include "facts/roles/role_rules.h"

namespace lede::facts {
namespace {

// The title in "Secretary of State Ann Rowe": up to three capitalised words follow "of".
std::optional<uint32_t> TitleWithOf(const WordLookup& words, uint32_t first, uint32_t name) {
  uint32_t at = name - 1;
  for (int steps = 0; steps < 3 && at > first && words.IsCapitalized(at); ++steps) --at;
  if (at + 1 == name || at <= first) return std::nullopt;
  if (words.Word(at) == "the" && at > first + 1) --at;
  if (words.Word(at) != "of" || !words.IsTitle(at - 1)) return std::nullopt;
  return at - 1;
}

}  // namespace

std::optional<Span> TitleBefore(const WordLookup& words, NameTokens name) {
  const AnnotatedText& text = words.text();
  const uint32_t first = words.SentenceOf(name.first).first_token;
  if (name.first <= first) return std::nullopt;
  std::optional<uint32_t> title = name.first - 1;
  if (!words.IsTitle(*title)) title = TitleWithOf(words, first, name.first);
  if (!title) return std::nullopt;
  const uint32_t start = words.PhraseStart(*title, first);
  return Span{text.tokens[start].span.start, text.tokens[name.first - 1].span.end};
}

}  // namespace lede::facts
