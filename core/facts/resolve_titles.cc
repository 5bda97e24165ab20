// Resolves "the president" to a person.
#include "facts/resolve_titles.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/ascii.h"
#include "facts/order_mentions.h"
#include "facts/words/find_sentence.h"
#include "facts/words/name_words.h"
#include "facts/words/who_at_token.h"

namespace lede::facts {
namespace {

constexpr uint32_t kMaxBetween = 3;  // words between "the" and the office

bool IsOffice(const WordLookup& words, const std::string& word) {
  const auto value = words.lists().titles.Find(word);
  return value && EndsWith(*value, "office");
}

bool Holds(const NameWords& role, const std::string& word) {
  return std::find(role.begin(), role.end(), word) != role.end();
}

struct Holder {
  uint32_t who = 0;
  NameWords role;
  bool is_alone = true;
};

// Maps each office to its holder, according to the people's roles.
std::map<std::string, Holder> Holders(const WordLookup& words, const std::vector<Who>& people) {
  std::map<std::string, Holder> holders;
  for (uint32_t i = 0; i < people.size(); ++i) {
    if (!people[i].role) continue;
    const NameWords role = SplitName(people[i].role->text);
    const auto office = std::find_if(
        role.begin(), role.end(), [&](const std::string& word) { return IsOffice(words, word); });
    if (office == role.end()) continue;
    const auto [at, is_new] = holders.try_emplace(*office, Holder{i, role, true});
    if (!is_new) at->second.is_alone = false;
  }
  return holders;
}

// The token of "the", if all words from there to the office at `token` occur in the holder's role.
std::optional<uint32_t> FindThe(const WordLookup& words, uint32_t token, const NameWords& role) {
  const uint32_t first = words.SentenceOf(token).first_token;
  for (uint32_t t = token; t-- > first && token - t <= kMaxBetween + 1;) {
    const std::string word = words.LowerWord(t);
    if (word == "the") return t;
    if (!Holds(role, word)) return std::nullopt;
  }
  return std::nullopt;
}

// "the president of the club", "the president's aide" and "the president Ann Rowe" refer to someone
// else, or are already named.
bool StandsAlone(const WordLookup& words, const WhoAtToken& who_at, uint32_t token) {
  const uint32_t next = token + 1;
  if (next >= words.SentenceOf(token).end_token) return true;
  return !who_at[next] && !words.IsTitle(next) && words.Word(next) != "of" &&
         words.Word(next) != "and";
}

bool IsPast(const NameWords& role) { return Holds(role, "former") || Holds(role, "ex"); }

}  // namespace

void ResolveTitles(const WordLookup& words, std::vector<Who>* people) {
  const std::map<std::string, Holder> holders = Holders(words, *people);
  if (holders.empty()) return;
  const WhoAtToken who_at(words.text(), *people);
  const auto& tokens = words.text().tokens;
  for (uint32_t t = 1; t < tokens.size(); ++t) {
    if (who_at[t] || !words.IsTitle(t)) continue;
    const auto found = holders.find(words.LowerWord(t));
    if (found == holders.end() || !found->second.is_alone || IsPast(found->second.role)) continue;
    Who& who = (*people)[found->second.who];
    const auto the = FindThe(words, t, found->second.role);
    if (!the || !StandsAlone(words, who_at, t)) continue;
    const Span span{tokens[*the].span.start, tokens[t].span.end};
    if (span.start < who.mentions.front().span.start || span.Overlaps(who.role->span)) continue;
    who.mentions.push_back({span, MentionForm::kTitle});
  }
  OrderMentions(people);
}

}  // namespace lede::facts
