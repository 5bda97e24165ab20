// Merges the names in a document into people and organisations.
#include "facts/merge_names.h"

#include <algorithm>
#include <functional>
#include <map>
#include <string>

#include "base/ascii.h"
#include "base/stable_sort.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "base/word_list.h"
#include "facts/distinct_names.h"
#include "facts/merge_organizations.h"
#include "facts/merge_people.h"
#include "model/language.h"

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

// The name itself if it is an acronym, otherwise empty.
std::string AcronymIn(std::string_view surface) {
  const CaseCount count = CountCase(surface);
  const NameWords words = SplitName(surface);
  const bool is_acronym = words.size() == 1 && count.lower == 0 && count.upper > 1;
  return is_acronym ? words[0] : std::string();
}

std::vector<NamedMention> Named(std::string_view text, const std::vector<EntityMention>& entities,
                                EntityType type, const FactLists& lists) {
  std::vector<NamedMention> named;
  for (uint32_t i = 0; i < entities.size(); ++i) {
    if (entities[i].type != type) continue;
    const std::string_view surface = entities[i].span.In(text);
    NameWords words = type == EntityType::kPerson ? SplitPersonName(surface, lists.honorifics)
                                                  : SplitOrganizationName(surface, lists.acronyms);
    if (words.empty()) continue;
    named.push_back({i, std::move(words), AcronymIn(surface)});
  }
  return named;
}

// "Anna Bergs" beside "Anna Berg".
bool IsGenitive(std::string_view name, std::string_view base) {
  return name.size() == base.size() + 1 && name.back() == 's' && StartsWith(name, base);
}

// One spelling of a name, its number of words, and how often it occurs.
struct Spelling {
  std::string_view text;
  size_t words;
  size_t count;
};

// More words are fuller; for the same number, "Anna Berg" is preferred to "ANNA BERG" and to "Anna
// Bergs", then the longer one.
bool IsFuller(const Spelling& a, const Spelling& b) {
  if (a.words != b.words) return a.words > b.words;
  if (a.words > 1 && IsShouted(a.text) != IsShouted(b.text)) return !IsShouted(a.text);
  if (IsGenitive(a.text, b.text) || IsGenitive(b.text, a.text))
    return a.text.size() < b.text.size();
  return a.text.size() > b.text.size();
}

// "Van Berg", "de Vries": only a surname.
bool StartsWithParticle(std::string_view name) {
  static constexpr std::string_view kParticles =
      "al bin da de del den der di du el ibn la le st ter van von";
  const NameWords words = SplitName(name);
  return IsWordOf(kParticles, words[0]);
}

// Whether `longer` only adds words before or after `shorter`, which is a full name and occurs more
// often: "Photo Anna Berg" from a caption that ran into the text.
bool AddsOnlyEdges(const Spelling& longer, const Spelling& shorter) {
  const bool is_full = shorter.text.find(' ') != std::string_view::npos;  // not "Berg-Dahl"
  return is_full && !StartsWithParticle(shorter.text) && longer.words > shorter.words &&
         shorter.count > longer.count && longer.text.find(shorter.text) != std::string_view::npos;
}

// The fullest spelling that does not merely add words around another one.
Spelling Fullest(std::vector<Spelling> spellings) {
  StableSort(&spellings, IsFuller);
  size_t best = 0;
  for (size_t i = 1; i < spellings.size(); ++i)
    if (AddsOnlyEdges(spellings[best], spellings[i])) best = i;
  return spellings[best];
}

Who MakeWho(std::string_view text, const std::vector<EntityMention>& entities,
            const std::vector<NamedMention>& named, const FactLists& lists, NameGroup group,
            WhoKind kind) {
  Who who;
  who.kind = kind;
  StableSort(&group, std::less<>());
  std::vector<Spelling> spellings;  // distinct, in text order
  std::map<std::string_view, size_t> index;
  for (const uint32_t mention : group) {
    const std::string_view spelling = entities[named[mention].entity].span.In(text);
    const auto [at, is_new] = index.try_emplace(spelling, spellings.size());
    if (is_new) spellings.push_back({spelling, named[mention].words.size(), 0});
    ++spellings[at->second].count;
  }
  const Spelling fullest = Fullest(spellings);
  who.name = std::string(fullest.text);
  for (const Spelling& spelling : spellings)
    if (spelling.text != fullest.text) who.aliases.emplace_back(spelling.text);
  if (kind == WhoKind::kOrganization)
    if (const auto spelled_out = SpellOut(fullest.text, lists.acronyms))
      who.aliases.emplace_back(*spelled_out);
  for (const uint32_t mention : group) {
    const bool is_full = named[mention].words.size() >= fullest.words;
    who.mentions.push_back(
        {entities[named[mention].entity].span, is_full ? MentionForm::kName : MentionForm::kShort});
  }
  return who;
}

}  // namespace

std::vector<Who> MergeNames(std::string_view text, const std::vector<EntityMention>& entities,
                            std::string_view language, const FactLists& lists) {
  const auto people = Named(text, entities, EntityType::kPerson, lists);
  const auto organizations = Named(text, entities, EntityType::kOrganization, lists);
  std::vector<Who> merged;
  for (const NameGroup& group : MergePeople(people, !MayBeEnglish(language)))
    merged.push_back(MakeWho(text, entities, people, lists, group, WhoKind::kPerson));
  for (const NameGroup& group :
       MergeOrganizations(text, entities, organizations, lists.designators))
    merged.push_back(MakeWho(text, entities, organizations, lists, group, WhoKind::kOrganization));
  StableSort(&merged, [](const Who& a, const Who& b) {
    return a.mentions.front().span < b.mentions.front().span;
  });
  return merged;
}

}  // namespace lede::facts
