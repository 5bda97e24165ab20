// The gazetteer and the lexicons of countries, regions, cities and demonyms.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "base/result.h"
#include "data/lexicon.h"
#include "data/pack.h"
#include "mentions/places/candidate.h"
#include "mentions/places/first_words.h"
#include "mentions/places/gazetteer.h"
#include "mentions/places/score_weights.h"

namespace lede::mentions {

// Views into the pack, which must outlive this.
struct PlaceData {
  // Returns nothing on success, or what is wrong with the data.
  std::optional<Error> Read(const data::Pack& pack);

  // The row of `countries` for an ISO 3166 code or top-level domain ("uk"), or kNoCountry.
  uint16_t CountryOf(std::string_view code) const;

  Candidate Country(uint32_t row) const;
  Candidate WorldPlace(uint32_t row) const;
  Candidate Town(uint32_t name, uint32_t index) const;  // indices in the gazetteer

  // Whether the row of `homonyms` for a folded name (PlaceKey) says `what_it_takes`.
  bool IsHomonym(std::string_view key, std::string_view what_it_takes) const;

  // The place that a row of `names`, `demonyms` or `postal_codes` refers to ("GB", "Middle East",
  // "Texas, US", "Washington, District of Columbia, US").
  std::optional<Candidate> Target(std::string_view target) const;

  Gazetteer gazetteer;
  data::Lexicon countries;      // name; code, continent, latitude, longitude, thousands
  data::Lexicon world_places;   // name; kind, latitude, longitude, code
  data::Lexicon names;          // name; target
  data::Lexicon demonyms;       // demonym; target
  data::Lexicon postal_codes;   // code; target
  data::Lexicon homonyms;       // folded name; "never", "evidence" or "article"
  data::Lexicon public_bodies;  // words in the names of organisations that belong to a place
  ScoreWeights weights;
  FirstWords first_words;  // of all names in the lexicons and all first-level regions

 private:
  std::array<uint16_t, 26 * 26> country_of_code_{};
};

}  // namespace lede::mentions
