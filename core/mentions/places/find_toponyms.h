// Finds the names of places in a text.
#pragma once

#include <vector>

#include "mentions/places/place_data.h"
#include "mentions/places/toponyms.h"
#include "model/annotated_text.h"
#include "model/mentions.h"

namespace lede::mentions {

// Mentions are
// - location entities, as ReadLocation reads them;
// - other entities that are certainly places: known names after "in" or "near", counties;
// - names of countries, regions and well-known places that no entity covers;
// - demonyms, and the place of a public body ("Tulsa Police Department"), in form demonym.
// Names of places inside other organisations are clues. `entities` must be in text order.
// O(n log n) in the number of tokens.
Toponyms FindToponyms(const AnnotatedText& text, const std::vector<EntityMention>& entities,
                      const PlaceData& data);

}  // namespace lede::mentions
