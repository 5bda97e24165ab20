// Groups the mentions of people: full names first, then their short forms.
#include "facts/merge_people.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <utility>

namespace lede::facts {
namespace {

constexpr size_t kMaxSharingAWord = 16;

struct Person {
  NameWords full;
  std::vector<uint32_t> mentions;
  uint32_t introduced = 0;  // the first mention by a name of several words
};

// How well the word identifies the person: 3 surname, 2 first name, 1 another name, 0 not at all.
int StandsFor(const Person& person, const std::string& word) {
  if (person.full.back() == word) return 3;
  if (person.full.front() == word) return 2;
  return std::find(person.full.begin(), person.full.end(), word) != person.full.end() ? 1 : 0;
}

class Merger {
 public:
  explicit Merger(bool plain_genitives) : plain_genitives_(plain_genitives) {}

  void Add(const DistinctName& name) {
    std::optional<size_t> person = Find(name.words);
    if (!person && plain_genitives_) person = Find(OtherCase(name.words));
    Attach(person, name);
  }

  std::vector<Person>& people() { return people_; }

 private:
  // "anna bergs" for "anna berg", and the other way round.
  static NameWords OtherCase(NameWords words) {
    std::string& last = words.back();
    if (last.back() == 's')
      last.pop_back();
    else
      last += 's';
    return words;
  }

  std::optional<size_t> Find(const NameWords& words) const {
    return words.size() > 1 ? FindFull(words) : FindShort(words[0]);
  }

  void Attach(std::optional<size_t> person, const DistinctName& name) {
    if (!person) {
      person = people_.size();
      people_.push_back({name.words, {}, name.mentions.front()});
      for (const std::string& word : name.words) {
        std::vector<size_t>& sharing = by_word_[word];
        if (sharing.size() < kMaxSharingAWord) sharing.push_back(*person);
      }
    }
    Person& known = people_[*person];
    known.mentions.insert(known.mentions.end(), name.mentions.begin(), name.mentions.end());
    if (name.words.size() > 1) known.introduced = std::min(known.introduced, name.mentions[0]);
  }

  std::optional<size_t> FindFull(const NameWords& words) const {
    const auto sharing = by_word_.find(words.back());
    if (sharing == by_word_.end()) return std::nullopt;
    for (const size_t person : sharing->second)
      if (MayBeCalled(people_[person].full, words)) return person;
    return std::nullopt;
  }

  std::optional<size_t> FindShort(const std::string& word) const {
    const auto sharing = by_word_.find(word);
    if (sharing == by_word_.end()) return std::nullopt;
    std::optional<size_t> best;
    int best_fit = 0;
    for (const size_t person : sharing->second) {
      const int fit = StandsFor(people_[person], word);
      if (fit > best_fit ||
          (fit == best_fit && people_[person].introduced < people_[*best].introduced)) {
        best = person;
        best_fit = fit;
      }
    }
    return best;
  }

  const bool plain_genitives_;
  std::vector<Person> people_;
  std::map<std::string, std::vector<size_t>> by_word_;
};

}  // namespace

std::vector<NameGroup> MergePeople(const std::vector<NamedMention>& mentions,
                                   bool plain_genitives) {
  Merger merger(plain_genitives);
  for (const DistinctName& name : DistinctNames(mentions)) merger.Add(name);
  std::vector<NameGroup> groups;
  for (Person& person : merger.people()) groups.push_back(std::move(person.mentions));
  return groups;
}

}  // namespace lede::facts
