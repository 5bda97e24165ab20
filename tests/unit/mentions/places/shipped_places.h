// The place data that the program ships with, opened once for the tests.
#pragma once

#include "mentions/places/place_data.h"
#include "unit/read_data.h"

namespace lede::mentions {

inline const PlaceData& ShippedPlaces() {
  static const PlaceData data = ReadData<PlaceData>();
  return data;
}

}  // namespace lede::mentions
