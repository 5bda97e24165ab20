// Drops what only a neighbour could have made a time: "morning" in "the morning papers".
#include <algorithm>

#include "mentions/times/refiners/refiner.h"

namespace lede::mentions {

void DropDoubtful(SentenceTimes* times) {
  auto& found = times->found;
  found.erase(std::remove_if(found.begin(), found.end(),
                             [](const TimeExpression& e) { return e.score <= 0; }),
              found.end());
}

}  // namespace lede::mentions
