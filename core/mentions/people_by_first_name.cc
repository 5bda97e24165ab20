// Finds people by their first names, for languages without a trained model.
#include "mentions/people_by_first_name.h"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>

#include "base/unicode.h"
#include "base/utf8.h"
#include "base/word_list.h"

namespace lede::mentions {
namespace {

constexpr float kScore = 0.8f;
constexpr size_t kShortestAlone = 4;  // bytes of a family name that may occur alone
constexpr size_t kLongestFirst = 40;  // bytes

// Small words inside names, in most languages of Europe.
constexpr std::string_view kInside = "von van der den de di da del dos la le ten ter zu al el";

// What is named after people: before the name, and after it.
constexpr std::string_view kThingsBefore =
    "rue avenue boulevard stade lycée prix hôpital aéroport calle plaza estadio avenida premio "
    "aeropuerto piazza viale stadio aeroporto rua praça estádio prémio ulica";
constexpr std::string_view kThingsAfter =
    "Agency Arena Award Awards Cup Garden Halle Haus Hospital Institut Klinik Konferenz Museum "
    "Park Platz Preis Schule Stadion Stadium Stiftung Straße Universität University";

// In German, after these a capitalised word is a noun: "der Fischer" is a fisherman.
constexpr std::string_view kBeforeNouns =
    "der die das den dem des ein eine einen einem einer eines kein keine im am zum zur vom beim "
    "Der Die Das Den Dem Ein Eine Einen Im Am Zum Beim";

class Finder {
 public:
  Finder(const AnnotatedText& text, const data::Lexicon& first_names, bool nouns_too)
      : text_(text), first_names_(first_names), nouns_too_(nouns_too) {
    std::set<std::string_view> once;
    std::string_view before;
    for (size_t i = 0; nouns_too && i < text.tokens.size(); ++i) {
      const std::string_view word = text.TokenText(static_cast<uint32_t>(i));
      if (IsWordOf(kBeforeNouns, before)) nouns_.insert(word);
      if (!once.insert(word).second) again_.insert(word);
      before = word;
    }
  }

  std::vector<EntityMention> Find() {
    for (const Sentence& sentence : text_.sentences) {
      for (uint32_t t = sentence.first_token; t < sentence.end_token;) {
        const uint32_t end = IsFirstName(t) ? EndOfName(t, sentence.end_token) : t;
        if (end > t && !IsOfThing(sentence, t, end)) Add(t, end);
        t = std::max(end, t + 1);
      }
    }
    return std::move(found_);
  }

  // Adds the family names of the people found, where they occur alone.
  void AddFamilyNames(std::vector<EntityMention>* people) const {
    std::vector<EntityMention> all;
    size_t next = 0;
    bool before_noun = false;
    for (const Token& token : text_.tokens) {
      while (next < people->size() && (*people)[next].span.end <= token.span.start)
        all.push_back((*people)[next++]);
      const bool inside = next < people->size() && (*people)[next].span.Contains(token.span);
      const std::string_view word = token.span.In(text_.text);
      if (!inside && !before_noun && family_names_.count(word) > 0)
        all.push_back({token.span, EntityType::kPerson, kScore});
      before_noun = nouns_too_ && IsWordOf(kBeforeNouns, word);
    }
    for (; next < people->size(); ++next) all.push_back((*people)[next]);
    *people = std::move(all);
  }

 private:
  // True for "Anna", not for "ANNA" or "will".
  bool IsCapitalized(uint32_t token) const {
    const std::string_view word = text_.TokenText(token);
    size_t at = 0;
    if (text_.tokens[token].kind != TokenKind::kWord || !IsUpper(DecodeUtf8(word, &at)))
      return false;
    return at == word.size() || !IsUpper(DecodeUtf8(word, &at));
  }

  bool IsFirstName(uint32_t token) const {
    const std::string_view word = text_.TokenText(token);
    return word.size() <= kLongestFirst && IsCapitalized(token) &&
           first_names_.Contains(ToLower(word));
  }

  bool IsInside(uint32_t token) const { return IsWordOf(kInside, text_.TokenText(token)); }

  // Whether a word behind an initial belongs to the name, since the press also shortens names:
  // "Katrin M. Lange" if a mark follows or the text has "Lange" once more, but not "Katrin M.
  // Anklage" if it also has "die Anklage".
  bool IsFamilyName(uint32_t token, uint32_t end) const {
    const std::string_view word = text_.TokenText(token);
    const bool last = token + 1 == end || text_.tokens[token + 1].kind != TokenKind::kWord;
    return IsCapitalized(token) && (last || again_.count(word) > 0) && nouns_.count(word) == 0 &&
           !IsWordOf(kBeforeNouns, word);
  }

  // The "M." of "Katrin M. Lange".
  bool IsInitial(uint32_t token) const {
    const std::string_view word = text_.TokenText(token);
    return word.size() == 2 && word[1] == '.' && IsCapitalized(token);
  }

  // "rue Anna Berg", "Anna Berg Platz".
  bool IsOfThing(const Sentence& sentence, uint32_t first, uint32_t end) const {
    return (first > sentence.first_token &&
            IsWordOf(kThingsBefore, ToLower(text_.TokenText(first - 1)))) ||
           (end < sentence.end_token && IsWordOf(kThingsAfter, text_.TokenText(end)));
  }

  // The token after the family name, or the first name itself if no family name follows.
  uint32_t EndOfName(uint32_t first, uint32_t end) {
    uint32_t next = first + 1;
    while (next < end && IsFirstName(next)) ++next;  // "Anna Maria"
    const uint32_t given_end = next;
    size_t names = 0;
    uint32_t last = first;
    while (next < end && names < (nouns_too_ ? 1u : 2u)) {
      uint32_t word = next;
      while (word < end && word < next + 2 && IsInside(word)) ++word;  // "von der"
      if (nouns_too_ && word + 1 < end && IsInitial(word) && IsFamilyName(word + 1, end)) ++word;
      if (word == end || !IsCapitalized(word)) break;
      last = word;
      next = word + 1;
      ++names;
    }
    if (names > 0) return last + 1;
    return given_end - first >= 2 ? given_end : first;  // "Maria Franz": both are first names
  }

  void Add(uint32_t first, uint32_t end) {
    found_.push_back({{text_.tokens[first].span.start, text_.tokens[end - 1].span.end},
                      EntityType::kPerson,
                      kScore});
    const std::string_view family = text_.TokenText(end - 1);
    if (family.size() >= kShortestAlone) family_names_.insert(family);
  }

  const AnnotatedText& text_;
  const data::Lexicon& first_names_;
  const bool nouns_too_;  // the language capitalises all nouns
  std::vector<EntityMention> found_;
  std::set<std::string_view> family_names_;
  std::set<std::string_view> nouns_, again_;  // behind an article; found twice
};

}  // namespace

std::vector<EntityMention> FindPeopleByFirstName(const AnnotatedText& text,
                                                 const data::Lexicon& first_names, bool nouns_too) {
  Finder finder(text, first_names, nouns_too);
  std::vector<EntityMention> people = finder.Find();
  finder.AddFamilyNames(&people);
  return people;
}

}  // namespace lede::mentions
