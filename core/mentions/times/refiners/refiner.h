// The steps that refine the expressions of a sentence after they are recognised.
#pragma once

#include <string_view>
#include <vector>

#include "mentions/times/terms/expression.h"
#include "mentions/times/terms/term.h"

namespace lede::mentions {

// A sentence and the expressions found in it, in order and not overlapping.
struct SentenceTimes {
  const std::vector<Term>& terms;
  std::string_view text;
  std::vector<TimeExpression> found;
};

// Replaces each pair of neighbours that `join` merges into the first of them.
void MergeNeighbours(SentenceTimes* times, bool (*join)(const SentenceTimes&, TimeExpression* last,
                                                        const TimeExpression&));

// Joins neighbours that form one time: "Friday" + "morning", "5 p.m." + "Nov. 6".
void JoinNeighbours(SentenceTimes* times);
// Gives each end of a range what only the other end says: "July and August 1998", "Aug. 5-7".
void ShareInRanges(SentenceTimes* times);
// Joins the two ends of a range with a dash: "1910-1945", "Aug. 5-7".
void JoinRanges(SentenceTimes* times);
// Adds preceding words that belong to an expression: "early", "nearly", "the end of".
void Widen(SentenceTimes* times);

}  // namespace lede::mentions
