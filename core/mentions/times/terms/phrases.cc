// Looks up fixed phrases of several words.
#include "mentions/times/terms/phrases.h"

#include <string>

#include "base/ascii.h"

namespace lede::mentions {

void Phrases::Register(WordTable* words) const {
  std::string_view last;
  for (uint32_t i = 0; i < lexicon_.size(); ++i) {
    const std::string_view key = lexicon_.key(i);
    const std::string_view first = key.substr(0, key.find(' '));
    const Readings* known = words->Find(first);
    if (first != last && (!known || !known->Has(WordClass::kPhrase)))
      words->Add(first, WordClass::kPhrase, 0);
    last = first;
  }
}

std::optional<std::string_view> Phrases::Take(Matcher* matcher) const {
  std::string key;
  std::optional<std::string_view> found;
  size_t length = 0;
  for (int n = 0; n < kMostWords && !matcher->Text(n).empty() && key.size() < 60; ++n) {
    std::string_view word = matcher->Text(n);
    if (word == "\u2019s") word = "'s";
    if (word == "\u2019") word = "'";
    if (n > 0) key += ' ';
    key += ToAsciiLower(word.size() > 2 && word.back() == '.' ? word.substr(0, word.size() - 1)
                                                              : word);
    if (const auto value = lexicon_.Find(key)) {
      found = value;
      length = static_cast<size_t>(n) + 1;
    }
  }
  matcher->Skip(length);
  return found;
}

}  // namespace lede::mentions
