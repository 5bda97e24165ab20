// Moves over the terms of a sentence, taking each one that matches what is expected.
#pragma once

#include <string_view>
#include <vector>

#include "mentions/times/terms/term.h"

namespace lede::mentions {

// Cheap to copy: keep a copy to return to an earlier position. A view of the terms and the text.
class Matcher {
 public:
  Matcher(const std::vector<Term>& terms, std::string_view text, size_t at)
      : terms_(&terms), text_(text), at_(at) {}

  size_t at() const { return at_; }

  // The term `ahead` positions after the next one; beyond either end of the sentence, a term
  // without readings.
  const Term& Peek(int ahead = 0) const;
  std::string_view Text(int ahead = 0) const { return Peek(ahead).span.In(text_); }
  bool Sees(WordClass c, int ahead = 0) const { return Peek(ahead).Is(c); }
  // Whether the term is `word`, ignoring case.
  bool Says(std::string_view word, int ahead = 0) const;
  // Whether a hyphen joins the next term to the previous one.
  bool Glued() const { return Peek().glued; }

  // Takes the next term if it has a reading of the class.
  bool Take(WordClass c);
  bool Take(WordClass c, int* value);
  bool Take(Unit unit);  // named in the singular
  // Takes the next term if it is a number from `low` to `high`.
  bool TakeNumber(int low, int high, int* value);
  void Skip(size_t terms) { at_ += terms; }

 private:
  const std::vector<Term>* terms_;
  std::string_view text_;
  size_t at_;
};

}  // namespace lede::mentions
