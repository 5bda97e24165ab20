// Looks up the places that a name may refer to.
#include "mentions/places/find_candidates.h"

#include <algorithm>
#include <optional>

#include "base/ascii.h"
#include "base/word_list.h"
#include "mentions/places/place_key.h"

namespace lede::mentions {
namespace {

constexpr std::string_view kParts =
    "north south east west northern southern eastern western central northeastern "
    "northwestern southeastern southwestern northeast northwest southeast southwest "
    "upper lower greater downtown metro metropolitan mainland inner mid midtown "
    "occupied rural suburban";
constexpr std::string_view kRegionWords =
    "province state region oblast governorate prefecture territory republic "
    "voivodeship krai canton emirate";
constexpr std::string_view kCityWords =
    "city town township village municipality borough district area suburb metro";

void Add(const Candidate& candidate, std::vector<Candidate>* found) {
  for (Candidate& known : *found) {
    if (IsSamePlace(known, candidate)) {
      known.is_alias |= candidate.is_alias;
      return;
    }
  }
  if (found->size() < kMaxCandidates) found->push_back(candidate);
}

void AddFromLexicons(std::string_view name, const PlaceData& data, std::vector<Candidate>* found) {
  if (const auto target = data.names.Find(name)) {
    if (std::optional<Candidate> c = data.Target(*target)) {
      c->is_alias = true;
      Add(*c, found);
    }
  }
  const data::Lexicon::Range country = data.countries.FindAll(name);
  if (country.first != country.end) Add(data.Country(country.first), found);
  const data::Lexicon::Range world = data.world_places.FindAll(name);
  if (world.first != world.end) Add(data.WorldPlace(world.first), found);
}

void AddFromGazetteer(std::string_view key, const PlaceData& data, std::vector<Candidate>* found) {
  const Gazetteer::Range range = data.gazetteer.Find(key);
  for (uint32_t i = range.first; i < range.end && found->size() < kMaxCandidates; ++i)
    Add(data.Town(range.name, i), found);
}

std::string_view WithoutArticle(std::string_view name) {
  return name.size() > 4 && EqualsIgnoreAsciiCase(name.substr(0, 4), "the ") ? name.substr(4)
                                                                             : name;
}

// Strips from a name the word for its part ("southern Lebanon") or its kind ("Hubei province",
// "city of Basra"). Returns an empty string if there was nothing to strip.
std::string_view WithoutPartOrKind(std::string_view name, bool* is_region) {
  const size_t first = name.find(' '), last = name.rfind(' ');
  if (first == std::string_view::npos) return {};
  const std::string head = ToAsciiLower(name.substr(0, first));
  if (IsWordOf(kParts, head)) return name.substr(first + 1);
  const std::string tail = ToAsciiLower(name.substr(last + 1));
  *is_region = IsWordOf(kRegionWords, tail);
  if (*is_region || IsWordOf(kCityWords, tail)) return name.substr(0, last);
  const size_t of = name.find(" of ");
  if (of != first || (!IsWordOf(kRegionWords, head) && !IsWordOf(kCityWords, head))) return {};
  *is_region = IsWordOf(kRegionWords, head);
  return WithoutArticle(name.substr(of + 4));
}

// "U.N." and "UN" are not towns; a town in capitals has a longer name.
bool IsInitials(std::string_view name) {
  const size_t letters = static_cast<size_t>(std::count_if(name.begin(), name.end(), IsAsciiAlpha));
  return letters > 0 && letters < 4 && std::none_of(name.begin(), name.end(), IsAsciiLower);
}

void AddAll(std::string_view name, const PlaceData& data, std::vector<Candidate>* found) {
  const std::string key = PlaceKey(name);
  if (IsWordOf(kParts, key) || data.IsHomonym(key, "never")) return;
  AddFromLexicons(name, data, found);
  if (const std::string plain = WithoutCapitals(name); plain != name)
    AddFromLexicons(plain, data, found);
  if (!IsInitials(name)) AddFromGazetteer(key, data, found);
}

void KeepRegions(std::vector<Candidate>* found) {
  const auto is_region = [](const Candidate& c) { return c.level == Level::kRegion; };
  if (std::none_of(found->begin(), found->end(), is_region)) return;
  found->erase(std::remove_if(found->begin(), found->end(),
                              [&](const Candidate& c) { return !is_region(c); }),
               found->end());
}

}  // namespace

std::string WithoutCapitals(std::string_view name) {
  std::string out(name);
  const bool has_lower = std::any_of(name.begin(), name.end(), IsAsciiLower);
  if (has_lower || name.size() < 4 || name.find('.') != std::string_view::npos) return out;
  for (size_t i = 1; i < out.size(); ++i) {
    if (IsAsciiAlpha(out[i - 1])) out[i] = ToAsciiLower(out[i]);
  }
  return out;
}

std::vector<Candidate> FindNamed(std::string_view name, const PlaceData& data) {
  std::vector<Candidate> found;
  AddAll(name, data, &found);
  return found;
}

std::vector<Candidate> FindCandidates(std::string_view name, const PlaceData& data) {
  std::vector<Candidate> found = FindNamed(name, data);
  if (const auto target = data.postal_codes.Find(name)) {
    if (const std::optional<Candidate> state = data.Target(*target)) Add(*state, &found);
    return found;
  }
  const std::string_view bare = WithoutArticle(name);
  if (found.empty() && bare.size() < name.size()) AddAll(bare, data, &found);
  bool is_region = false;
  const std::string_view rest = WithoutPartOrKind(bare, &is_region);
  if (found.empty() && !rest.empty()) {
    AddAll(rest, data, &found);
    if (is_region) KeepRegions(&found);
  }
  const bool is_one_word = bare.find(' ') == std::string_view::npos;
  return found.empty() && is_one_word ? FindCounties(bare, data) : found;
}

std::vector<Candidate> FindCounties(std::string_view name, const PlaceData& data) {
  std::vector<Candidate> found;
  for (const char* kind : {" county", " parish"})
    AddFromGazetteer(PlaceKey(name) + kind, data, &found);
  return found;
}

std::vector<Candidate> FindDemonym(std::string_view word, const PlaceData& data) {
  data::Lexicon::Range rows = data.demonyms.FindAll(word);
  if (rows.first == rows.end && EndsWith(word, "s"))
    rows = data.demonyms.FindAll(word.substr(0, word.size() - 1));
  std::vector<Candidate> found;
  for (uint32_t i = rows.first; i < rows.end; ++i) {
    if (const std::optional<Candidate> c = data.Target(data.demonyms.value(i))) found.push_back(*c);
  }
  return found;
}

}  // namespace lede::mentions
