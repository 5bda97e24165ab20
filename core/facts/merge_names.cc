// Merges the names of a document into people and organisations.
#include "facts/merge_names.h"

#include <algorithm>
#include <set>
#include <string>

#include "base/unicode.h"
#include "base/utf8.h"
#include "facts/distinct_names.h"
#include "facts/merge_organizations.h"
#include "facts/merge_people.h"

namespace lede::facts {
namespace {

struct CaseCount {
  size_t upper = 0, lower = 0;
};

CaseCount CountCase(std::string_view text) {
  CaseCount count;
  for (size_t pos = 0; pos < text.size();) {
    const CharClass kind = ClassOf(DecodeUtf8(text, &pos));
    count.upper += kind == CharClass::kUpper || kind == CharClass::kDigit;
    count.lower += kind == CharClass::kLower;
  }
  return count;
}

bool IsShouted(std::string_view name) { return CountCase(name).lower == 0; }

bool IsAcronym(std::string_view surface, const NameWords& words) {
  const CaseCount count = CountCase(surface);
  return words.size() == 1 && count.lower == 0 && count.upper > 1;
}

std::vector<NamedMention> Named(std::string_view text, const std::vector<EntityMention>& entities,
                                EntityType type, const FactData& data) {
  std::vector<NamedMention> named;
  for (uint32_t i = 0; i < entities.size(); ++i) {
    if (entities[i].type != type) continue;
    const std::string_view surface = entities[i].span.In(text);
    NameWords words = type == EntityType::kPerson ? SplitPersonName(surface, data.honorifics)
                                                  : SplitOrganizationName(surface);
    if (words.empty()) continue;
    const bool is_acronym = IsAcronym(surface, words);
    named.push_back({i, std::move(words), is_acronym});
  }
  return named;
}

// One way a name is written, and of how many words.
struct Spelling {
  std::string_view text;
  size_t words;
};

// More words are fuller; of equally many, "Anna Berg" goes before "ANNA BERG", then the longer one.
bool IsFuller(const Spelling& a, const Spelling& b) {
  if (a.words != b.words) return a.words > b.words;
  if (a.words > 1 && IsShouted(a.text) != IsShouted(b.text)) return !IsShouted(a.text);
  return a.text.size() > b.text.size();
}

Who MakeWho(std::string_view text, const std::vector<EntityMention>& entities,
            const std::vector<NamedMention>& named, NameGroup group, WhoKind kind) {
  Who who;
  who.kind = kind;
  std::sort(group.begin(), group.end());
  std::vector<Spelling> spellings;  // distinct, in order of the text
  std::set<std::string_view> seen;
  for (const uint32_t mention : group) {
    const std::string_view spelling = entities[named[mention].entity].span.In(text);
    if (seen.insert(spelling).second) spellings.push_back({spelling, named[mention].words.size()});
  }
  const Spelling fullest = *std::min_element(spellings.begin(), spellings.end(), IsFuller);
  who.name = std::string(fullest.text);
  for (const Spelling& spelling : spellings)
    if (spelling.text != fullest.text) who.aliases.emplace_back(spelling.text);
  for (const uint32_t mention : group) {
    const bool is_full = named[mention].words.size() >= fullest.words;
    who.mentions.push_back(
        {entities[named[mention].entity].span, is_full ? MentionForm::kName : MentionForm::kShort});
  }
  return who;
}

}  // namespace

std::vector<Who> MergeNames(std::string_view text, const std::vector<EntityMention>& entities,
                            const FactData& data) {
  const auto people = Named(text, entities, EntityType::kPerson, data);
  const auto organizations = Named(text, entities, EntityType::kOrganization, data);
  std::vector<Who> merged;
  for (const NameGroup& group : MergePeople(people))
    merged.push_back(MakeWho(text, entities, people, group, WhoKind::kPerson));
  for (const NameGroup& group : MergeOrganizations(text, entities, organizations, data.designators))
    merged.push_back(MakeWho(text, entities, organizations, group, WhoKind::kOrganization));
  std::sort(merged.begin(), merged.end(), [](const Who& a, const Who& b) {
    return a.mentions.front().span < b.mentions.front().span;
  });
  return merged;
}

}  // namespace lede::facts
