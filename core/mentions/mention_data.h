// The data of all mention recognisers.
#pragma once

#include <optional>

#include "base/result.h"
#include "data/lexicon.h"
#include "data/pack.h"
#include "mentions/entities/entity_data.h"
#include "mentions/mend_names.h"
#include "mentions/places/place_data.h"
#include "mentions/times/terms/time_data.h"

namespace lede::mentions {

struct MentionData {
  // Returns nothing on success, or what is wrong with the data.
  std::optional<Error> Read(const data::Pack& pack);

  EntityData entities;
  NameRules names;
  TimeData times;
  PlaceData places;
  data::Lexicon first_names;
  data::Lexicon months;
};

}  // namespace lede::mentions
