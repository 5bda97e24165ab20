// Infers from a page's address and language where its readers are.
#pragma once

#include <cstdint>
#include <string_view>

#include "mentions/places/place_data.h"

namespace lede::mentions {

struct SiteHints {
  uint16_t country = kNoCountry;  // of the top-level domain, or else of the language
  bool is_generic = false;        // a generic domain, and no country from the language
  uint16_t united_states = kNoCountry;
};

// An empty or malformed address gives no hints. "en-GB" on a generic domain means Britain; "en-US"
// means nothing, as many programs write it by default.
SiteHints ReadSiteHints(std::string_view url, std::string_view language, const PlaceData& data);

}  // namespace lede::mentions
