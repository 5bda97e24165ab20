// What the address of a page tells about where it is read.
#pragma once

#include <cstdint>
#include <string_view>

#include "mentions/places/place_data.h"

namespace lede::mentions {

struct SiteHints {
  uint16_t country = kNoCountry;  // of the top-level domain
  bool is_generic = false;        // the top-level domain is no country's
  uint16_t united_states = kNoCountry;
};

// Nothing is known from an empty or odd address.
SiteHints ReadSiteHints(std::string_view url, const PlaceData& data);

}  // namespace lede::mentions
