// What the address and the language of a page tell about where it is read.
#pragma once

#include <cstdint>
#include <string_view>

#include "mentions/places/place_data.h"

namespace lede::mentions {

struct SiteHints {
  uint16_t country = kNoCountry;  // of the top-level domain, or else of the language
  bool is_generic = false;        // neither is a country's, the domain being none
  uint16_t united_states = kNoCountry;
};

// Nothing is known from an empty or odd address. "en-GB" under a domain that is no country's is
// read in Britain; "en-US" is what programs write unasked.
SiteHints ReadSiteHints(std::string_view url, std::string_view language, const PlaceData& data);

}  // namespace lede::mentions
