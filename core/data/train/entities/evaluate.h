// How well tagged mentions agree with annotated ones.
#pragma once

#include <string>
#include <vector>

#include "corpus.h"
#include "mentions/entities/entity_data.h"

namespace lede::train {

// Prints precision, recall and F1 of exact spans and types (PER, ORG and LOC together, and each)
// for each source; `errors`: how many wrong mentions to print.
void Evaluate(const std::vector<LabelledDocument>& documents, const mentions::EntityData& data,
              int errors);

}  // namespace lede::train
