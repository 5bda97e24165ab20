// Compares tagged mentions with annotated ones.
#pragma once

#include <string>
#include <vector>

#include "corpus.h"
#include "mentions/entities/entity_data.h"
#include "mentions/places/place_data.h"

namespace lede::train {

// Prints precision, recall and F1 of exact spans and types for each source: PER, ORG and LOC
// together, and each type alone. `errors` is the number of wrong mentions to print.
void Evaluate(const std::vector<LabelledDocument>& documents, const mentions::EntityData& data,
              const mentions::PlaceData& places, int errors);

}  // namespace lede::train
