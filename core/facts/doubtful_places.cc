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

// A text with a known place in every 150 tokens tells of places: there, a weak sign is enough. Of
// the names with no more than that (entities-dev and news-2023-dev), 30 of 44 in such texts are
// places, and 11 of 53 in others.
constexpr size_t kTokensPerPlace = 150;

// How strongly something shows that a name is a place: kProven alone is enough.
enum Evidence : int { kNone, kWeak, kProven };

bool IsPlaceNoun(const WordLookup& words, std::string_view lower) {
  return words.lists().place_signs.Find(lower) == "last";
}

bool EndsLikePlace(const WordLookup& words, const std::string& name) {
  const size_t space = name.rfind(' ');
  return space != std::string::npos && IsPlaceNoun(words, ToLower(name.substr(space + 1)));
}

// "north of", "the village of" and "in" before the name, "to" a little.
Evidence EvidenceBefore(const WordLookup& words, uint32_t token) {
  if (token > 0 && words.LowerWord(token - 1) == "the") --token;
  const auto sign = [&](uint32_t back) {
    return token < back ? std::nullopt
                        : words.lists().place_signs.Find(words.LowerWord(token - back));
  };
  if (token > 0 && words.LowerWord(token - 1) == "of")
    return sign(2) == "of" || sign(2) == "last" ? kProven : kNone;
  return sign(1) == "before" ? kProven : sign(1) == "weak" ? kWeak : kNone;
}

// "AI", "IT": fields that people work "in".
bool IsInitials(const std::string& name) {
  return name.size() < 4 && std::all_of(name.begin(), name.end(), IsAsciiUpper);
}

// "Amazon": without "the" it is not the region.
bool NeedsArticle(const WordLookup& words, const std::string& name) {
  return words.lists().homonyms.Find(ToLower(name)) == "article";
}

class DoubtfulPlaces {
 public:
  DoubtfulPlaces(const WordLookup& words, const std::vector<Where>& places)
      : words_(words), is_known_(words.text().tokens.size() + 1) {
    size_t known = 0;
    for (const Where& where : places) {
      if (!IsKnown(where.place)) continue;
      known += where.place.is_resolved();
      for (const WhereMention& mention : where.mentions)
        is_known_[TokenAt(words.text(), mention.span.start)] = true;
    }
    needed_ = known * kTokensPerPlace < words.text().tokens.size() ? kProven : kWeak;
  }

  bool Contains(const Where& where) const {
    if (IsKnown(where.place) || EndsLikePlace(words_, where.place.name)) return false;
    if (IsInitials(where.place.name) || NeedsArticle(words_, where.place.name)) return true;
    int evidence = 0;
    for (const WhereMention& mention : where.mentions) evidence += EvidenceAt(mention.span);
    return evidence < needed_;
  }

 private:
  int EvidenceAt(Span mention) const {
    const AnnotatedText& text = words_.text();
    const Evidence before = EvidenceBefore(words_, TokenAt(text, mention.start));
    const uint32_t next = TokenAt(text, mention.end);
    if (next + 1 >= text.tokens.size()) return before;
    if (IsPlaceNoun(words_, words_.Word(next))) return kProven;  // "in the Marsh Lane district"
    if (!is_known_[next + 1]) return before;
    if (words_.Word(next) == ",") return kProven;                 // "Holm, Sweden"
    return before + (words_.Word(next) == "in" ? kWeak : kNone);  // "to Holm in Sweden"
  }

  const WordLookup& words_;
  Evidence needed_;
  std::vector<uint8_t> is_known_;  // by token: whether a known place starts there
};

}  // namespace

std::vector<Where> WithoutDoubtful(const WordLookup& words, std::vector<Where> places) {
  const DoubtfulPlaces doubtful(words, places);
  places.erase(std::remove_if(places.begin(), places.end(),
                              [&](const Where& where) { return doubtful.Contains(where); }),
               places.end());
  return places;
}

}  // namespace lede::facts
