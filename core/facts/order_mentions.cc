// Sorts the mentions of people.
#include "facts/order_mentions.h"

#include "base/stable_sort.h"

namespace lede::facts {

void OrderMentions(std::vector<Who>* people) {
  for (Who& who : *people)
    StableSort(&who.mentions,
               [](const WhoMention& a, const WhoMention& b) { return a.span < b.span; });
}

}  // namespace lede::facts
