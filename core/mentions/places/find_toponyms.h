// Finds what in a text names places.
#pragma once

#include <vector>

#include "mentions/places/place_data.h"
#include "mentions/places/toponyms.h"
#include "model/annotated_text.h"
#include "model/mentions.h"

namespace lede::mentions {

// Mentions are
// - the location entities, as ReadLocation reads them;
// - other entities that are surely places: known ones after "in" or "near", counties;
// - names of countries, regions and well-known places that no entity covers;
// - demonyms, and the place of a public body ("Tulsa Police Department"), in form demonym.
// Such names within other organisations are clues. `entities` in order of the text. O(n log n) in
// the number of tokens.
Toponyms FindToponyms(const AnnotatedText& text, const std::vector<EntityMention>& entities,
                      const PlaceData& data);

}  // namespace lede::mentions
