// Finds the time expressions of a sentence with the recognisers of its language.
#pragma once

#include <string_view>
#include <vector>

#include "mentions/times/recognisers/recogniser.h"

namespace lede::mentions {

// The recognisers of a language, in order of priority: of two equally long matches the first wins.
// Empty for a language without any.
struct RecogniserList {
  const Recogniser* const* first = nullptr;
  size_t count = 0;
};
RecogniserList RecognisersOf(std::string_view language);

// Goes from left to right and takes, at each term, the longest match of any recogniser; matches
// never overlap. Linear, since each recogniser looks at a bounded number of terms.
std::vector<TimeExpression> Recognise(const std::vector<Term>& terms, std::string_view text,
                                      const TimeLists& lists, RecogniserList recognisers);

}  // namespace lede::mentions
