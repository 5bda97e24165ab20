// Drops expressions that only a neighbour could have made a time ("morning" in "the morning
// papers"), and the quarters of a game.
#include <algorithm>

#include "mentions/times/refiners/refiner.h"

namespace lede::mentions {

void DropDoubtful(SentenceTimes* times) {
  auto& found = times->found;
  found.erase(std::remove_if(found.begin(), found.end(),
                             [&](const TimeExpression& e) {
                               return e.score <= 0 || (times->game && e.fields.quarter > 0 &&
                                                       !e.fields.year && !e.shift);
                             }),
              found.end());
}

}  // namespace lede::mentions
