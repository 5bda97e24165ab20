// Looks up fixed phrases of several words.
#pragma once

#include <optional>
#include <string_view>

#include "data/lexicon.h"
#include "mentions/times/terms/matcher.h"
#include "mentions/times/terms/word_table.h"

namespace lede::mentions {

// Keys are lower-case words separated by single spaces, at most kMostWords of them.
class Phrases {
 public:
  static constexpr int kMostWords = 5;

  Phrases() = default;
  explicit Phrases(data::Lexicon lexicon) : lexicon_(lexicon) {}

  // Marks the first word of each phrase in `words`, so that a lookup is only tried there.
  void Register(WordTable* words) const;

  // Takes the longest phrase at the matcher's position and returns its value.
  std::optional<std::string_view> Take(Matcher* matcher) const;

 private:
  data::Lexicon lexicon_;
};

}  // namespace lede::mentions
