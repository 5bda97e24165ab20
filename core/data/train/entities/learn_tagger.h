// How the weights of both passes of the tagger are learned.
#pragma once

#include <string>
#include <vector>

#include "corpus.h"
#include "mentions/entities/entity_data.h"

namespace lede::train {

// The packed weights learned from `documents`. The second pass learns what to make of the first
// one's answers, so it must see answers as they are on unknown text: the first pass is learned once
// on each half of the documents and answers for the other.
std::string LearnTagger(const std::vector<LabelledDocument>& documents,
                        const mentions::EntityData& data);

}  // namespace lede::train
