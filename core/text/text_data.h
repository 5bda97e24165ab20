// The word lists for splitting text, by language.
#pragma once

#include <string_view>
#include <utility>
#include <vector>

#include "data/lexicon.h"
#include "data/pack.h"

namespace lede::text {

constexpr size_t kLongestListed = 24;  // bytes; no abbreviation, clitic or starter is longer

// Any list may be empty; then only the general rules apply.
struct LanguageLists {
  // Whether `word`, if capitalised after an abbreviation ("U.S. The"), begins a new sentence.
  bool IsStarter(std::string_view word) const;

  std::string_view language;        // "en"
  data::Lexicon abbreviations;      // "mr" -> title | name | number | any | ordinal
  data::Lexicon clitics;            // "'s", "n't"; "l'" if it comes before the word
  data::Lexicon sentence_starters;  // "the"
  data::Lexicon function_words;     // of all languages: "the" -> en
};

// Holds views into the pack, which must outlive it.
struct TextData {
  // A language is supported if the pack contains "abbreviations.<language>.tsv".
  void Read(const data::Pack& pack);

  // The lists for a BCP 47 tag ("en-GB" finds "en"); empty lists for an unsupported language.
  const LanguageLists& For(std::string_view language) const;

  std::vector<std::pair<std::string_view, LanguageLists>> languages;
};

}  // namespace lede::text
