// The gazetteer: countries, regions, cities and demonyms.
#pragma once

#include "base/result.h"
#include "data/lexicon.h"
#include "data/pack.h"

namespace lede::mentions {

// Views into the pack, which must outlive it.
struct PlaceData {
  static Result<PlaceData> Load(const data::Pack& pack);
};

}  // namespace lede::mentions
