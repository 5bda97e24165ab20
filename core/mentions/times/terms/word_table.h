// Maps a word to its readings by hashing; built once from a lexicon.
#pragma once

#include <array>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "data/lexicon.h"
#include "mentions/times/terms/word_class.h"

namespace lede::mentions {

struct Reading {
  WordClass word_class = WordClass::kNone;
  int16_t value = 0;
};

// Invariant: unused readings are kNone and come last. Example: "second" is an ordinal 2 and a unit.
struct Readings {
  static constexpr size_t kMost = 4;
  std::array<Reading, kMost> list{};
  uint64_t classes = 0;  // one bit per class of its readings

  bool Has(WordClass c) const { return (classes & Bit(c)) != 0; }
  void Add(WordClass c, int value);
  int Value(WordClass c) const;  // 0 if there is no such reading
};

// Holds views of words in the pack.
class WordTable {
 public:
  // Rows are word, class, value: in lower case, abbreviations without their dot. An error names the
  // row that is invalid.
  static Result<WordTable> Build(const data::Lexicon& words);

  void Add(std::string_view word, WordClass word_class, int value);
  const Readings* Find(std::string_view lower_word) const;

 private:
  struct Slot {
    std::string_view word;
    Readings readings;
  };
  void Grow();

  std::vector<Slot> slots_;  // a power of two, at most half full
  size_t used_ = 0;
};

}  // namespace lede::mentions
