// Finds the title in the apposition after a name.
#include "facts/roles/role_rules.h"
#include "facts/roles/title_phrase.h"

namespace lede::facts {
namespace {

bool IsComma(std::string_view mark) {
  return mark == "," || mark == "–" || mark == "—" || mark == "-" || mark == "--";
}

}  // namespace

std::optional<Span> TitleBehindComma(const WordLookup& words, NameTokens name) {
  const uint32_t limit = words.SentenceOf(name.first).end_token;
  uint32_t at = name.end;
  if (at + 1 >= limit || !IsComma(words.Word(at))) return std::nullopt;
  ++at;
  const bool is_age = words.text().tokens[at].kind == TokenKind::kNumber && at + 2 < limit &&
                      words.Word(at + 1) == ",";
  if (is_age) at += 2;
  const auto phrase = ReadTitlePhrase(words, at, PhraseEnd::kPunctuation);
  if (!phrase) return std::nullopt;
  return phrase->span;
}

}  // namespace lede::facts
