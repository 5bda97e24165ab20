// Finds the names of known places in a document, whatever they mean there.
#pragma once

#include <cstdint>
#include <vector>

#include "mentions/entities/document_words.h"
#include "mentions/places/place_data.h"
#include "model/annotated_text.h"

namespace lede::mentions {

// For each token, with a 0 before the first and after the last: 0, or what the longest known name
// that contains it is, and the token's place in that name. Low bits first:
//   2 bits: 0 first of several tokens, 1 in between, 2 last, 3 the only one
//   2 bits: from few inhabitants (0) to 260,000 (3)
//   the level of the largest place of that name, from site (1) to continent (6)
std::vector<uint8_t> FindKnownPlaces(const AnnotatedText& text, const DocumentWords& document,
                                     const PlaceData& places);

}  // namespace lede::mentions
