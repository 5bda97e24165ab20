// What a text mentions: entities, times and places, each with its span.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/civil_date.h"
#include "base/span.h"

namespace lede {

enum class EntityType : uint8_t { kPerson, kOrganization, kLocation, kMisc };

// A name in the text: whole tokens, without title or role ("Ann Rowe" in "former Prime Minister Ann
// Rowe").
struct EntityMention {
  Span span;
  EntityType type = EntityType::kMisc;
  float score = 0;  // 0..1, the model's confidence
};

enum class TimeType : uint8_t { kDate, kTime, kDuration, kSet };
enum class Basis : uint8_t { kStated, kInferred };

// A time expression with its TIMEX3 value, resolved against the publication date. `start` and `end`
// are the first and last day it covers, if any. `inferred`: the calendar day was concluded
// ("Saturday"), not written.
struct TimeMention {
  Span span;
  TimeType type = TimeType::kDate;
  std::string value;
  std::optional<CivilDate> start, end;
  Basis basis = Basis::kStated;
  float score = 0;
};

enum class PlaceKind : uint8_t { kContinent, kCountry, kRegion, kCity, kPlace };

// A place in the world. Has no coordinates if the gazetteer does not know it.
struct Place {
  std::string name;  // the usual English name
  PlaceKind kind = PlaceKind::kPlace;
  std::string country;  // ISO 3166 alpha-2, upper case
  std::string country_name;
  std::string region;  // first-level division
  bool has_position = false;
  double latitude = 0, longitude = 0;
  float score = 0;  // 0..1, confidence in the resolution

  bool is_resolved() const { return has_position || !country.empty(); }
};

enum class PlaceForm : uint8_t { kName, kShort, kDemonym };

struct PlaceMention {
  Span span;
  PlaceForm form = PlaceForm::kName;
  uint32_t place = 0;  // index into Mentions::places
};

// Each list is in text order, and the mentions in one list do not overlap. Location entities are in
// `entities` and also, resolved, in `place_mentions`; demonyms ("Japanese") are only in
// `place_mentions`.
struct Mentions {
  std::vector<EntityMention> entities;
  std::vector<TimeMention> times;
  std::vector<Place> places;
  std::vector<PlaceMention> place_mentions;
};

}  // namespace lede
