// Decides whether a text offers evidence for the place that a name was resolved to.
#pragma once

#include <cstdint>
#include <optional>

#include "mentions/places/disambiguation.h"
#include "mentions/places/place_data.h"
#include "mentions/places/toponyms.h"

namespace lede::mentions {

// The index of a question's most believed candidate that has evidence besides its name, if any. A
// small town with no other name near it stays unresolved: "Ouray" in a text about tents is not the
// town in Colorado. O(candidates); for a site O(questions) more.
std::optional<uint32_t> BestEvidenced(const Toponyms& toponyms,
                                      const Disambiguation& disambiguation, uint32_t question,
                                      const PlaceData& data);

}  // namespace lede::mentions
