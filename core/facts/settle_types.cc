// Makes the types of a name's mentions consistent throughout a document.
#include "facts/settle_types.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "base/ascii.h"
#include "base/limits.h"
#include "base/word_list.h"
#include "facts/is_called_organization.h"
#include "facts/words/name_words.h"

namespace lede::facts {
namespace {

constexpr size_t kTypes = 4;
constexpr int32_t kCalledVotes = 800;  // as many as eight certain mentions
constexpr uint32_t kNone = 0xffffffff;

// What all mentions of a name say about it.
struct Name {
  std::array<int32_t, kTypes> votes{};  // for each EntityType, in hundredths
  uint32_t unknown_place = kNone;  // index into Mentions::places, if only the text knows that place

  // A tie goes to the type that comes first: person, organisation, location, other.
  EntityType Winner() const {
    return static_cast<EntityType>(std::max_element(votes.begin(), votes.end()) - votes.begin());
  }
  bool Settles(EntityType type) const {
    return type != EntityType::kLocation || unknown_place != kNone;
  }
};

class Names {
 public:
  explicit Names(const AnnotatedText& text) : text_(text) {}

  Name& At(Span span) { return names_[Joined(SplitName(span.In(text_.text)))]; }

 private:
  const AnnotatedText& text_;
  std::map<std::string, Name> names_;
};

void NoteUnknownPlaces(const Mentions& mentions, Names* names) {
  for (const PlaceMention& mention : mentions.place_mentions) {
    const Place& place = mentions.places[mention.place];
    if (!place.is_resolved() && mention.form == PlaceForm::kName)
      names->At(mention.span).unknown_place = mention.place;
  }
}

void SettleByMajority(const AnnotatedText& text, const data::Lexicon& nouns, Names* names,
                      std::vector<EntityMention>* entities) {
  for (const EntityMention& entity : *entities) {
    Name& name = names->At(entity.span);
    if (!name.Settles(entity.type)) continue;
    name.votes[static_cast<size_t>(entity.type)] += 50 + static_cast<int32_t>(50 * entity.score);
    if (IsCalledOrganization(text, entity.span, nouns))
      name.votes[static_cast<size_t>(EntityType::kOrganization)] += kCalledVotes;
  }
  for (EntityMention& entity : *entities) {
    const Name& name = names->At(entity.span);
    if (name.Settles(entity.type)) entity.type = name.Winner();
  }
}

// Gives unknown places exactly the mentions that were settled to be locations.
void UpdatePlaces(Names* names, Mentions* mentions) {
  std::vector<PlaceMention> updated;
  auto next = mentions->place_mentions.begin();
  const auto keep_before = [&](uint32_t end) {
    for (; next != mentions->place_mentions.end() && next->span.start < end; ++next)
      if (next->form != PlaceForm::kName || names->At(next->span).unknown_place == kNone)
        updated.push_back(*next);
  };
  for (const EntityMention& entity : mentions->entities) {
    const uint32_t place = names->At(entity.span).unknown_place;
    if (entity.type != EntityType::kLocation || place == kNone) continue;
    keep_before(entity.span.start);
    updated.push_back({entity.span, PlaceForm::kName, place});
  }
  keep_before(kNone);
  mentions->place_mentions = std::move(updated);
}

// Corrects people whose full name was tagged as an organisation: "Anna Berg" where "Berg" alone is
// a person.
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
  static constexpr std::string_view kNumbers =
      "one two three four five six seven eight nine ten twenty";
  const std::string lower = ToAsciiLower(word);
  return IsWordOf(kNumbers, lower) || (!word.empty() && AreAsciiDigits(word));
}

// Gives a one-word name the type of the longer names it begins or ends: "Velora" is not a person
// beside "Velora International", nor "Marlow" an organisation beside "Anna Marlow".
void SettleShortNames(const AnnotatedText& text, const data::Lexicon& first_names,
                      std::vector<EntityMention>* entities) {
  std::set<std::string> people, others;  // words of their names
  for (const EntityMention& entity : *entities) {
    const NameWords name = SplitName(entity.span.In(text.text));
    if (name.size() < 2) continue;
    if (entity.type == EntityType::kPerson) {
      people.insert(name[0]);
      people.insert(name.back());
    }
    if (entity.type == EntityType::kPerson && !first_names.Contains(name[0]))
      others.insert(name.back());  // of "Marlow Cabinet", "Cabinet" alone is not a person
    if (entity.type == EntityType::kOrganization) others.insert(name[0]);
  }
  for (EntityMention& entity : *entities) {
    const NameWords name = SplitName(entity.span.In(text.text));
    if (name.size() != 1) continue;
    if (entity.type != EntityType::kLocation && IsNumber(name[0])) entity.type = EntityType::kMisc;
    const bool is_person = people.count(name[0]) > 0;
    const bool is_other = others.count(name[0]) > 0;
    if (entity.type == EntityType::kPerson && is_other && !is_person &&
        !first_names.Contains(name[0]))
      entity.type = EntityType::kOrganization;
    else if (entity.type == EntityType::kOrganization && is_person && !is_other)
      entity.type = EntityType::kPerson;
  }
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
  for (uint32_t t = 0; t < text.tokens.size() && groups.size() < limits::kMaxMentions; ++t) {
    if (IsShortGroup(text.TokenText(t))) groups.push_back(text.tokens[t].span);
    const bool is_long = t + 2 < text.tokens.size() && text.TokenText(t) == "Group" &&
                         text.TokenText(t + 1) == "of" && IsNumber(text.TokenText(t + 2));
    if (is_long) groups.push_back({text.tokens[t].span.start, text.tokens[t + 2].span.end});
  }
  return groups;
}

// Adds each group, replacing other things it overlaps, unless a name is already there.
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
      for (size_t i = first; i < next; ++i) merged.push_back((*entities)[i]);
    else
      merged.push_back({group, EntityType::kOrganization, 1});
  }
  for (; next < entities->size(); ++next) merged.push_back((*entities)[next]);
  *entities = std::move(merged);
}

}  // namespace

void SettleTypes(const AnnotatedText& text, const FactLists& lists, Mentions* mentions) {
  Names names(text);
  NoteUnknownPlaces(*mentions, &names);
  SettleByMajority(text, lists.organization_nouns, &names, &mentions->entities);
  SettleFullNames(text, lists.first_names, &mentions->entities);
  SettleShortNames(text, lists.first_names, &mentions->entities);
  AddGroups(NumberedGroups(text), &mentions->entities);
  UpdatePlaces(&names, mentions);
}

}  // namespace lede::facts
