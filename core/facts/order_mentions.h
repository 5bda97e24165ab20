// Puts the mentions of people in order.
#pragma once

#include <vector>

#include "model/facts.h"

namespace lede::facts {

// Each one's in order of the text.
void OrderMentions(std::vector<Who>* people);

}  // namespace lede::facts
