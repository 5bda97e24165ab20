// Sorts the mentions of people.
#pragma once

#include <vector>

#include "model/facts.h"

namespace lede::facts {

// Sorts each person's mentions into text order.
void OrderMentions(std::vector<Who>* people);

}  // namespace lede::facts
