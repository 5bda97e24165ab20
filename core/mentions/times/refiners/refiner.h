// What every step is that mends the expressions of a sentence after they are recognised.
#pragma once

#include <string_view>
#include <vector>

#include "mentions/times/expression.h"
#include "mentions/times/term.h"

namespace lede::mentions {

// A sentence with the expressions found in it, in order, none overlapping.
struct SentenceTimes {
  const std::vector<Term>& terms;
  std::string_view text;
  std::vector<TimeExpression> found;
  bool game = false;  // the text tells of a game that is played in quarters
};

// Neighbours that are one time become one: "Friday" + "morning", "5 p.m." + "Nov. 6".
void JoinNeighbours(SentenceTimes* times);
// In a range each end gets what only the other says: "July and August 1998", "Aug. 5-7".
void ShareInRanges(SentenceTimes* times);
// The two ends of a range with a dash become one: "1910-1945", "Aug. 5-7".
void JoinRanges(SentenceTimes* times);
// Takes in the words before that belong to it: "early", "nearly", "the end of".
void Widen(SentenceTimes* times);
// Drops what only a neighbour could have made a time.
void DropDoubtful(SentenceTimes* times);

}  // namespace lede::mentions
