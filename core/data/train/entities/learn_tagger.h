// Learns the weights of both passes of the tagger.
#pragma once

#include <string>
#include <vector>

#include "corpus.h"
#include "mentions/entities/entity_data.h"
#include "mentions/places/place_data.h"

namespace lede::train {

// The packed weights learned from `documents`. The second pass learns to correct the first one's
// answers, so it must see answers like those for unknown text: the first pass is trained on each
// half of the documents and answers for the other half.
std::string LearnTagger(const std::vector<LabelledDocument>& documents,
                        const mentions::EntityData& data, const mentions::PlaceData& places);

}  // namespace lede::train
