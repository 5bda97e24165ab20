// Guesses a person's gender from how the text refers to them.
#include "facts/guess_gender.h"

#include "facts/words/find_sentence.h"
#include "facts/words/name_words.h"

namespace lede::facts {
namespace {

Gender GenderOf(std::optional<std::string_view> value) {
  if (!value || value->empty()) return Gender::kUnknown;
  if (value->front() == 'm') return Gender::kMale;
  return value->front() == 'f' ? Gender::kFemale : Gender::kUnknown;
}

Gender FromHonorific(const WordLookup& words, const Who& who) {
  for (const WhoMention& mention : who.mentions) {
    const uint32_t name = TokenAt(words.text(), mention.span.start);
    if (name == 0) continue;
    const Gender told = GenderOf(words.lists().honorifics.Find(words.LowerWord(name - 1)));
    if (told != Gender::kUnknown) return told;
  }
  return Gender::kUnknown;
}

Gender FromRole(const WordLookup& words, const Who& who) {
  if (!who.role) return Gender::kUnknown;
  for (const std::string& word : SplitName(who.role->text)) {
    const Gender told = GenderOf(words.lists().titles.Find(word));
    if (told != Gender::kUnknown) return told;
  }
  return Gender::kUnknown;
}

}  // namespace

Gender GuessGender(const WordLookup& words, const Who& who) {
  Gender told = FromHonorific(words, who);
  if (told == Gender::kUnknown) told = FromRole(words, who);
  const NameWords name = SplitPersonName(who.name, words.lists().honorifics);
  if (told == Gender::kUnknown && name.size() > 1)
    told = GenderOf(words.lists().first_names.Find(name.front()));
  return told;
}

Gender GenderOfPronoun(const WordLookup& words, uint32_t token) {
  constexpr size_t kLongest = 7;  // "herself"
  if (words.Word(token).size() > kLongest) return Gender::kUnknown;
  return GenderOf(words.lists().pronouns.Find(words.LowerWord(token)));
}

}  // namespace lede::facts
