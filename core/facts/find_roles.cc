// Finds each person's role in the words of the text.
#include "facts/find_roles.h"

#include <string>
#include <string_view>

#include "base/ascii.h"
#include "facts/roles/role_rules.h"
#include "facts/words/find_sentence.h"

namespace lede::facts {
namespace {

using Rule = std::optional<Span> (*)(const WordLookup&, NameTokens);

// In order of reliability: words next to the name say most about it, a sentence about it least.
constexpr Rule kRules[] = {TitleBehindComma, ClauseBehindComma, TitleBefore, TitleBeforeComma,
                           TitleBehindIs};

std::string OneLine(std::string_view text) {
  std::string line;
  for (const char c : text)
    if (!IsAsciiSpace(c))
      line += c;
    else if (!line.empty() && line.back() != ' ')
      line += ' ';
  return line;
}

std::optional<Span> RoleAt(const WordLookup& words, Span name) {
  const NameTokens tokens{TokenAt(words.text(), name.start),
                          TokenAt(words.text(), name.end - 1) + 1};
  if (tokens.end > words.text().tokens.size()) return std::nullopt;
  for (const Rule rule : kRules)
    if (const auto role = rule(words, tokens)) return role;
  return std::nullopt;
}

bool HasTwoWords(std::string_view text) { return text.find(' ') != std::string_view::npos; }

void FindRole(const WordLookup& words, Who* who) {
  for (const WhoMention& mention : who->mentions) {
    const std::optional<Span> span = RoleAt(words, mention.span);
    if (!span) continue;
    const std::string text = OneLine(span->In(words.text().text));
    if (!who->role || HasTwoWords(text)) who->role = Role{text, *span};
    if (HasTwoWords(text)) return;
  }
}

}  // namespace

void FindRoles(const WordLookup& words, std::vector<Who>* people) {
  for (Who& who : *people)
    if (who.kind == WhoKind::kPerson) FindRole(words, &who);
}

}  // namespace lede::facts
