// Fixed phrases of several words, looked up where one may begin.
#pragma once

#include <optional>
#include <string_view>

#include "data/lexicon.h"
#include "mentions/times/matcher.h"
#include "mentions/times/word_table.h"

namespace lede::mentions {

// Keys are words in lower case with one space between two terms, at most kMostWords of them.
class Phrases {
 public:
  static constexpr int kMostWords = 5;

  Phrases() = default;
  explicit Phrases(data::Lexicon lexicon) : lexicon_(lexicon) {}

  // Marks the first word of each phrase, so that looking is rare.
  void Register(WordTable* words) const;

  // The value of the longest phrase that begins at the matcher, which moves past it.
  std::optional<std::string_view> Take(Matcher* matcher) const;

 private:
  data::Lexicon lexicon_;
};

}  // namespace lede::mentions
