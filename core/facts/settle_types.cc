// Makes a document agree with itself on what its names name.
#include "facts/settle_types.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>

#include "base/ascii.h"
#include "facts/find_sentence.h"
#include "facts/name_words.h"

namespace lede::facts {
namespace {

constexpr size_t kTypes = 4;
constexpr int32_t kCalledVotes = 800;       // as many as eight sure mentions
using Votes = std::array<int32_t, kTypes>;  // of each EntityType, in hundredths

bool IsSettled(EntityType type) { return type != EntityType::kLocation; }

// A tie goes to the type that comes first: persons, organisations, other things.
EntityType Winner(const Votes& votes) {
  EntityType winner = EntityType::kPerson;
  for (const EntityType type : {EntityType::kOrganization, EntityType::kMisc})
    if (votes[static_cast<size_t>(type)] > votes[static_cast<size_t>(winner)]) winner = type;
  return winner;
}

// "the start-up Solkraft".
bool IsCalledOrganization(const AnnotatedText& text, Span name, const data::Lexicon& nouns) {
  const uint32_t token = TokenAt(text, name.start);
  return token > 0 && token < text.tokens.size() &&
         nouns.Contains(ToAsciiLower(text.TokenText(token - 1)));
}

void SettleByMajority(const AnnotatedText& text, const data::Lexicon& nouns,
                      std::vector<EntityMention>* entities) {
  std::map<std::string, Votes> votes;
  const auto key = [&](const EntityMention& entity) {
    return Joined(SplitName(entity.span.In(text.text)));
  };
  for (const EntityMention& entity : *entities) {
    if (!IsSettled(entity.type)) continue;
    Votes& of_name = votes[key(entity)];
    of_name[static_cast<size_t>(entity.type)] += 50 + static_cast<int32_t>(50 * entity.score);
    if (IsCalledOrganization(text, entity.span, nouns))
      of_name[static_cast<size_t>(EntityType::kOrganization)] += kCalledVotes;
  }
  for (EntityMention& entity : *entities)
    if (IsSettled(entity.type)) entity.type = Winner(votes[key(entity)]);
}

// Surnames of people whose full name was taken for an organisation: "Reba McEntire" where
// "McEntire" alone is a person.
void SettleFullNames(const AnnotatedText& text, const data::Lexicon& first_names,
                     std::vector<EntityMention>* entities) {
  std::set<std::string> surnames;
  for (const EntityMention& entity : *entities) {
    const NameWords name = SplitName(entity.span.In(text.text));
    if (entity.type == EntityType::kPerson && name.size() == 1) surnames.insert(name[0]);
  }
  for (EntityMention& entity : *entities) {
    if (entity.type != EntityType::kOrganization) continue;
    const NameWords name = SplitName(entity.span.In(text.text));
    if ((name.size() == 2 || name.size() == 3) && first_names.Contains(name[0]) &&
        surnames.count(name.back()) > 0)
      entity.type = EntityType::kPerson;
  }
}

bool IsNumber(std::string_view word) {
  static constexpr std::string_view kNumbers[] = {"two",   "three", "four", "five", "six",
                                                  "seven", "eight", "nine", "ten",  "twenty"};
  const std::string lower = ToAsciiLower(word);
  return std::find(std::begin(kNumbers), std::end(kNumbers), lower) != std::end(kNumbers) ||
         (!word.empty() && std::all_of(word.begin(), word.end(), IsAsciiDigit));
}

// "G7", "G-20".
bool IsShortGroup(std::string_view word) {
  if (!StartsWith(word, "G")) return false;
  word.remove_prefix(1);
  if (StartsWith(word, "-")) word.remove_prefix(1);
  return !word.empty() && word.size() <= 2 && IsNumber(word);
}

std::vector<Span> NumberedGroups(const AnnotatedText& text) {
  std::vector<Span> groups;
  for (uint32_t t = 0; t < text.tokens.size(); ++t) {
    if (IsShortGroup(text.TokenText(t))) groups.push_back(text.tokens[t].span);
    const bool is_long = t + 2 < text.tokens.size() && text.TokenText(t) == "Group" &&
                         text.TokenText(t + 1) == "of" && IsNumber(text.TokenText(t + 2));
    if (is_long) groups.push_back({text.tokens[t].span.start, text.tokens[t + 2].span.end});
  }
  return groups;
}

// Puts each group in the place of the other things it overlaps, unless a name is there already.
void AddGroups(const std::vector<Span>& groups, std::vector<EntityMention>* entities) {
  std::vector<EntityMention> merged;
  size_t next = 0;
  for (const Span group : groups) {
    while (next < entities->size() && (*entities)[next].span.end <= group.start)
      merged.push_back((*entities)[next++]);
    const size_t first = next;
    bool is_named = false;
    for (; next < entities->size() && (*entities)[next].span.start < group.end; ++next)
      is_named |= (*entities)[next].type != EntityType::kMisc;
    if (is_named)
      merged.insert(merged.end(), entities->begin() + static_cast<std::ptrdiff_t>(first),
                    entities->begin() + static_cast<std::ptrdiff_t>(next));
    else
      merged.push_back({group, EntityType::kOrganization, 1});
  }
  merged.insert(merged.end(), entities->begin() + static_cast<std::ptrdiff_t>(next),
                entities->end());
  *entities = std::move(merged);
}

}  // namespace

std::vector<EntityMention> SettleTypes(const AnnotatedText& text,
                                       const std::vector<EntityMention>& entities,
                                       const FactData& data) {
  std::vector<EntityMention> settled = entities;
  SettleByMajority(text, data.organization_nouns, &settled);
  SettleFullNames(text, data.first_names, &settled);
  AddGroups(NumberedGroups(text), &settled);
  return settled;
}

}  // namespace lede::facts
