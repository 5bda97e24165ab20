// Moves over the terms of a sentence, taking each one that matches what is expected.
#include "mentions/times/terms/matcher.h"

#include "base/ascii.h"

namespace lede::mentions {

const Term& Matcher::Peek(int ahead) const {
  static const Term kNothing;
  const int64_t index = static_cast<int64_t>(at_) + ahead;
  if (index < 0 || index >= static_cast<int64_t>(terms_->size())) return kNothing;
  return (*terms_)[static_cast<size_t>(index)];
}

bool Matcher::Says(std::string_view word, int ahead) const {
  return EqualsIgnoreAsciiCase(Text(ahead), word);
}

bool Matcher::Take(Unit unit) {
  if (!Sees(WordClass::kUnit) || Peek().Value(WordClass::kUnit) != static_cast<int>(unit))
    return false;
  ++at_;
  return true;
}

bool Matcher::Take(WordClass c) {
  if (!Sees(c)) return false;
  ++at_;
  return true;
}

bool Matcher::Take(WordClass c, int* value) {
  if (!Sees(c)) return false;
  *value = Peek().Value(c);
  ++at_;
  return true;
}

bool Matcher::TakeNumber(int low, int high, int* value) {
  const int number = Peek().Value(WordClass::kNumber);
  if (!Sees(WordClass::kNumber) || number < low || number > high) return false;
  *value = number;
  ++at_;
  return true;
}

}  // namespace lede::mentions
