// Computes the key under which the name of a place is looked up.
#pragma once

#include <string>
#include <string_view>

namespace lede::mentions {

// Lower case, Latin letters without accents, no dots or apostrophes, one space for any other run of
// characters that are neither letters nor digits, "St." and the like spelled out. "Saint-Étienne"
// and "St. Etienne" become "saint etienne", "Xi’an" becomes "xian". tools/make_places.mjs follows
// the same rules.
std::string PlaceKey(std::string_view name);

}  // namespace lede::mentions
