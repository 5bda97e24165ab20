// The gazetteer: countries, regions, cities and demonyms.
#include "mentions/places/place_data.h"

namespace lede::mentions {

Result<PlaceData> PlaceData::Load(const data::Pack&) { return PlaceData{}; }

}  // namespace lede::mentions
