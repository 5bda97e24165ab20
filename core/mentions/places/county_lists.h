// Reads lists of counties: "Rabun, Hall and Gilmer counties".
#pragma once

#include <string_view>

#include "mentions/places/place_data.h"
#include "mentions/places/toponyms.h"

namespace lede::mentions {

// Gives the names before "counties" or "parishes", as far back as the list goes, the matching
// counties as candidates. Linear in the number of toponyms.
void ReadCountyLists(std::string_view text, const PlaceData& data, Toponyms* toponyms);

}  // namespace lede::mentions
