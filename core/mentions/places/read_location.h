// Decides which parts of a location entity name a place, and which places they may be.
#pragma once

#include <cstdint>
#include <vector>

#include "mentions/places/place_data.h"
#include "mentions/places/toponyms.h"
#include "model/annotated_text.h"

namespace lede::mentions {

// Adds the entity of the tokens [first, end) to the toponyms:
// - as it is, or extended to the left where that makes a known name ("North Dakota" for "Dakota");
// - as the place before a comma, within the one after it ("ALBUQUERQUE, N.M.");
// - as its known parts, if it contains several ("Spain's Burgos province", "Kenya/Uganda");
// - as a site in the town or county it is named after ("Porto Cathedral"), except for streets;
// - otherwise as an unknown place.
void ReadLocation(const AnnotatedText& text, uint32_t first, uint32_t end, const PlaceData& data,
                  ToponymBuilder* toponyms);

// Whether the tokens only name a place with an article ("the Amazon") and have none.
bool LacksArticle(const AnnotatedText& text, uint32_t first, uint32_t end, const PlaceData& data);

// The candidates of the longest name that begins at `token` and ends before `end`; empty if there
// is no such name. Stores its number of tokens in `length`.
std::vector<Candidate> LongestName(const AnnotatedText& text, uint32_t token, uint32_t end,
                                   const PlaceData& data, uint32_t* length);

}  // namespace lede::mentions
