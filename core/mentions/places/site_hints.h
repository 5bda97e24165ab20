// What the address of a page tells about where it is read.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "mentions/places/place_data.h"

namespace lede::mentions {

struct SiteHints {
  std::string host;               // lower case, letters and digits only: "wwwthekerrynewsie"
  uint16_t country = kNoCountry;  // of the top-level domain
  bool is_generic = false;        // the top-level domain is no country's
  uint16_t united_states = kNoCountry;

  // Whether the host holds the name of a place of at least five letters.
  bool Names(std::string_view place) const;
};

// Nothing is known from an empty or odd address.
SiteHints ReadSiteHints(std::string_view url, const PlaceData& data);

}  // namespace lede::mentions
