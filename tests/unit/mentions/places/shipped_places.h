// The place data that the program ships with, opened once for the tests.
#pragma once

#include <cstdlib>

#include "cli/embedded_data.h"
#include "data/pack.h"
#include "mentions/places/place_data.h"

namespace lede::mentions {

inline const PlaceData& ShippedPlaces() {
  static const PlaceData* const data = [] {
    const Result<data::Pack> pack = data::Pack::Open(cli::EmbeddedData());
    if (!pack.ok()) std::abort();
    Result<PlaceData> places = PlaceData::Load(*pack);
    if (!places.ok()) std::abort();
    return new PlaceData(*std::move(places));
  }();
  return *data;
}

}  // namespace lede::mentions
