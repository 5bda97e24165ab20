// Finds the names of people, organisations, locations and other things in a text.
#pragma once

#include <vector>

#include "mentions/entities/entity_data.h"
#include "mentions/places/place_data.h"
#include "model/annotated_text.h"
#include "model/mentions.h"

namespace lede::mentions {

// Returns mentions in text order; each consists of whole tokens and none overlap. Linear in the
// number of tokens.
std::vector<EntityMention> TagEntities(const AnnotatedText& text, const EntityData& data,
                                       const PlaceData& places);

}  // namespace lede::mentions
