// Removes names that only the tagger takes for places.
#include "facts/doubtful_places.h"

#include <algorithm>
#include <optional>

#include "base/ascii.h"
#include "base/unicode.h"
#include "facts/words/find_sentence.h"

namespace lede::facts {
namespace {

// Continents and former states are known even without a position.
bool IsKnown(const Place& place) { return place.kind != PlaceKind::kPlace || place.is_resolved(); }

bool EndsLikePlace(const WordLookup& words, const std::string& name) {
  const std::string last = ToLower(name.substr(name.rfind(' ') + 1));
  return words.lists().place_signs.Find(last) == "last";
}

// Whether "in", "in the", "north of" or "the village of" precedes it.
bool StandsLikePlace(const WordLookup& words, Span mention) {
  uint32_t token = TokenAt(words.text(), mention.start);
  if (token > 0 && words.LowerWord(token - 1) == "the") --token;
  const auto sign = [&](uint32_t back) {
    return token < back ? std::nullopt
                        : words.lists().place_signs.Find(words.LowerWord(token - back));
  };
  if (token > 0 && words.LowerWord(token - 1) == "of") return sign(2) == "of" || sign(2) == "last";
  return sign(1) == "before";
}

// "AI", "IT": fields that people work "in".
bool IsInitials(const std::string& name) {
  return name.size() < 4 && std::all_of(name.begin(), name.end(), IsAsciiUpper);
}

// "Amazon": without "the" it is not the region.
bool NeedsArticle(const WordLookup& words, const std::string& name) {
  return words.lists().homonyms.Find(ToLower(name)) == "article";
}

bool IsDoubtful(const WordLookup& words, const Where& where) {
  if (IsKnown(where.place) || EndsLikePlace(words, where.place.name)) return false;
  if (IsInitials(where.place.name) || NeedsArticle(words, where.place.name)) return true;
  return std::none_of(where.mentions.begin(), where.mentions.end(),
                      [&](const WhereMention& at) { return StandsLikePlace(words, at.span); });
}

}  // namespace

std::vector<Where> WithoutDoubtful(const WordLookup& words, std::vector<Where> places) {
  const auto doubtful = [&](const Where& where) { return IsDoubtful(words, where); };
  places.erase(std::remove_if(places.begin(), places.end(), doubtful), places.end());
  return places;
}

}  // namespace lede::facts
