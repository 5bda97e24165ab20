// The key under which the name of a place is looked up.
#pragma once

#include <string>
#include <string_view>

namespace lede::mentions {

// Lower case, Latin letters without their accents, no dots or apostrophes, one space for everything
// else that is neither letter nor digit, "St." and the like in full. "Saint-Étienne" and
// "St. Etienne" are "saint etienne", "Xi’an" is "xian". tools/make_places.mjs folds by the same
// rules.
std::string PlaceKey(std::string_view name);

}  // namespace lede::mentions
