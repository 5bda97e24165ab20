// Finds the title that a sentence assigns to someone ("Rolf Dahl is a teacher").
#include "facts/roles/role_rules.h"
#include "facts/roles/title_phrase.h"

namespace lede::facts {

std::optional<Span> TitleBehindIs(const WordLookup& words, NameTokens name) {
  const uint32_t limit = words.SentenceOf(name.first).end_token;
  if (name.end + 2 >= limit) return std::nullopt;
  const std::string_view verb = words.Word(name.end), article = words.Word(name.end + 1);
  if (verb != "is" && verb != "was") return std::nullopt;
  if (article != "a" && article != "an" && article != "the") return std::nullopt;
  const auto phrase = ReadTitlePhrase(words, name.end + 1, PhraseEnd::kAnything);
  if (!phrase) return std::nullopt;
  return phrase->span;
}

}  // namespace lede::facts
