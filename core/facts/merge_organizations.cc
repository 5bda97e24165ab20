// Groups the mentions of organisations: full names, short names and acronyms.
#include "facts/merge_organizations.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include "base/stable_sort.h"
#include "base/word_list.h"

namespace lede::facts {
namespace {

constexpr size_t kMaxSharingAWord = 16;

constexpr std::string_view kSmallWords = "of the and for in on & de du la to at";
constexpr std::array<std::pair<std::string_view, char>, 9> kNumbers = {{{"three", '3'},
                                                                        {"four", '4'},
                                                                        {"five", '5'},
                                                                        {"six", '6'},
                                                                        {"seven", '7'},
                                                                        {"eight", '8'},
                                                                        {"nine", '9'},
                                                                        {"two", '2'},
                                                                        {"one", '1'}}};

bool IsSmall(const std::string& word) { return IsWordOf(kSmallWords, word); }

// "world health organization" → "who", "group of seven" → "g7"; empty for a single word.
std::string AcronymOf(const NameWords& words) {
  std::string acronym;
  for (const std::string& word : words) {
    if (IsSmall(word)) continue;
    const auto number = std::find_if(kNumbers.begin(), kNumbers.end(),
                                     [&](const auto& entry) { return entry.first == word; });
    acronym += number != kNumbers.end() ? number->second : word[0];
  }
  return acronym.size() > 1 ? acronym : std::string();
}

std::string SortedWords(const NameWords& words) {
  NameWords sorted;
  for (const std::string& word : words)
    if (!IsSmall(word)) sorted.push_back(word);
  StableSort(&sorted, std::less<>());
  return Joined(sorted);
}

// For each mention, the mention that it follows in brackets, or its own index.
std::vector<uint32_t> BracketDefinitions(std::string_view text,
                                         const std::vector<EntityMention>& entities,
                                         const std::vector<NamedMention>& mentions) {
  std::vector<uint32_t> defines(mentions.size());
  for (uint32_t i = 0; i < mentions.size(); ++i) {
    defines[i] = i;
    if (i == 0) continue;
    const Span before = entities[mentions[i - 1].entity].span;
    const Span inside = entities[mentions[i].entity].span;
    const bool is_acronym = mentions[i].acronym.empty() != mentions[i - 1].acronym.empty();
    if (is_acronym && text.substr(before.end, inside.start - before.end) == " (" &&
        text.substr(inside.end, 1) == ")")
      defines[i] = i - 1;
  }
  return defines;
}

struct Organization {
  NameWords full;
  std::vector<uint32_t> mentions;
  uint32_t introduced = 0;  // the first mention of `full`
};

class Merger {
 public:
  Merger(const data::Lexicon& designators, std::vector<uint32_t> defines)
      : designators_(designators), defines_(std::move(defines)) {
    group_of_.resize(defines_.size(), kNone);
  }

  void Add(const DistinctName& name) {
    size_t group = Find(name);
    if (group == kNone) group = Found(name);
    Organization& organization = organizations_[group];
    for (const uint32_t mention : name.mentions) {
      organization.mentions.push_back(mention);
      group_of_[mention] = group;
    }
  }

  std::vector<Organization>& organizations() { return organizations_; }

 private:
  static constexpr size_t kNone = static_cast<size_t>(-1);

  size_t Find(const DistinctName& name) const {
    size_t found = FindDefined(name);
    if (found == kNone && !name.acronym.empty()) found = Lookup(by_acronym_, name.acronym);
    if (found == kNone) found = Lookup(by_sorted_words_, SortedWords(name.words));
    return found != kNone ? found : FindShortened(name);
  }

  size_t Found(const DistinctName& name) {
    const size_t group = organizations_.size();
    organizations_.push_back({name.words, {}, name.mentions.front()});
    by_sorted_words_.try_emplace(SortedWords(name.words), group);
    if (const std::string acronym = AcronymOf(name.words); !acronym.empty())
      by_acronym_.try_emplace(acronym, group);
    Index(name.words.front(), group);
    if (name.words.back() != name.words.front()) Index(name.words.back(), group);
    return group;
  }

  // The group of a name that defines a mention of this one in brackets, or is defined by one.
  size_t FindDefined(const DistinctName& name) const {
    for (const uint32_t mention : name.mentions) {
      if (defines_[mention] != mention && group_of_[mention - 1] != kNone)
        return group_of_[mention - 1];
      const bool is_defined = mention + 1 < defines_.size() && defines_[mention + 1] == mention;
      if (is_defined && group_of_[mention + 1] != kNone) return group_of_[mention + 1];
    }
    return kNone;
  }

  size_t FindShortened(const DistinctName& name) const {
    const auto sharing = by_edge_.find(name.words.front());
    const auto ending = by_edge_.find(name.words.back());
    size_t found = kNone;
    int best = 0;
    for (const auto* list : {&sharing, &ending}) {
      if (*list == by_edge_.end()) continue;
      for (const size_t group : (*list)->second) {
        const int fit = group == found ? 0 : ShortFor(organizations_[group], name);
        if (fit > best || (fit > 0 && fit == best)) found = fit > best ? group : kNone;
        best = std::max(best, fit);
      }
    }
    return found;
  }

  // How well `name` works as a short form of the organisation's full name:
  //   2 if it omits words at the start ("Bureau" for "Rail Accident Bureau") or designators at the
  //     end ("Velora" for "Velora Inc.");
  //   1 if it omits other words at the end and the full name came first: either all words but the
  //     first ("Nordic" for "Nordic Wind Power"), or only the last one;
  //   0 otherwise: the United Nations are not the "United Nations Police Mission".
  int ShortFor(const Organization& organization, const DistinctName& name) const {
    const NameWords& full = organization.full;
    if (full.size() <= name.words.size()) return 0;
    if (std::equal(name.words.rbegin(), name.words.rend(), full.rbegin())) return 2;
    if (!std::equal(name.words.begin(), name.words.end(), full.begin())) return 0;
    const auto left_off = full.begin() + static_cast<std::ptrdiff_t>(name.words.size());
    const bool is_start = name.acronym.empty() &&
                          (name.words.size() == 1 || full.end() - left_off == 1) &&
                          organization.introduced < name.mentions.front();
    const bool is_all = std::all_of(left_off, full.end(), [&](const std::string& word) {
      return IsSmall(word) || designators_.Contains(word);
    });
    return is_all ? 2 : is_start;
  }

  void Index(const std::string& word, size_t group) {
    std::vector<size_t>& sharing = by_edge_[word];
    if (sharing.size() < kMaxSharingAWord) sharing.push_back(group);
  }

  static size_t Lookup(const std::map<std::string, size_t>& index, const std::string& key) {
    const auto found = index.find(key);
    return found == index.end() ? kNone : found->second;
  }

  const data::Lexicon& designators_;
  std::vector<uint32_t> defines_;
  std::vector<size_t> group_of_;  // by mention
  std::vector<Organization> organizations_;
  std::map<std::string, size_t> by_acronym_, by_sorted_words_;
  std::map<std::string, std::vector<size_t>> by_edge_;  // by first and last word
};

}  // namespace

std::vector<NameGroup> MergeOrganizations(std::string_view text,
                                          const std::vector<EntityMention>& entities,
                                          const std::vector<NamedMention>& mentions,
                                          const data::Lexicon& designators) {
  Merger merger(designators, BracketDefinitions(text, entities, mentions));
  for (const DistinctName& name : DistinctNames(mentions)) merger.Add(name);
  std::vector<NameGroup> groups;
  for (Organization& organization : merger.organizations())
    groups.push_back(std::move(organization.mentions));
  return groups;
}

}  // namespace lede::facts
