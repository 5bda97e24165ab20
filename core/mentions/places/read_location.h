// Reads the words of a location entity: which part of them is a place, and which.
#pragma once

#include <cstdint>
#include <vector>

#include "mentions/places/place_data.h"
#include "mentions/places/toponyms.h"
#include "model/annotated_text.h"

namespace lede::mentions {

// Adds the entity of the tokens [first, end) to the toponyms:
// - as it is, or from the word before it, where that makes a known name ("North Dakota" of which
//   "Dakota" was found);
// - as the place before a comma, in the one behind ("ALBUQUERQUE, N.M.");
// - its known parts, where it holds several ("Spain's Burgos province", "Kenya/Uganda");
// - as a site in the town or county it is named after ("Porto Cathedral"), streets excepted;
// - else as a place that is not known.
void ReadLocation(const AnnotatedText& text, uint32_t first, uint32_t end, const PlaceData& data,
                  ToponymBuilder* toponyms);

// Whether the tokens name a place only with an article ("the Amazon") and have none.
bool LacksArticle(const AnnotatedText& text, uint32_t first, uint32_t end);

// The longest name that begins at `token` and ends before `end`, with its candidates; none if
// there is none. `length` receives the number of its tokens.
std::vector<Candidate> LongestName(const AnnotatedText& text, uint32_t token, uint32_t end,
                                   const PlaceData& data, uint32_t* length);

}  // namespace lede::mentions
