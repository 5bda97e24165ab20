// Splits a sentence into terms: parts of tokens, each with what it can mean in a time expression.
#pragma once

#include <string_view>
#include <vector>

#include "base/span.h"
#include "mentions/times/terms/word_table.h"
#include "model/annotated_text.h"

namespace lede::mentions {

// "third-quarter" is two terms, the second glued to the first.
struct Term {
  Span span;
  bool glued = false;
  bool upper = false;  // begins with an ASCII capital
  Readings readings;

  bool Is(WordClass c) const { return readings.Has(c); }
  int Value(WordClass c) const { return readings.Value(c); }
};

// Fills `terms` with the terms of `sentence`.
void ReadTerms(const AnnotatedText& text, const Sentence& sentence, const WordTable& words,
               std::vector<Term>* terms);

}  // namespace lede::mentions
