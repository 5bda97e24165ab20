// A place that a name may refer to, and its position.
#pragma once

#include <cstdint>

namespace lede::mentions {

// From large to small. A county is any second-level division; a site is anything without such a
// rank: a sea, a mountain, a bridge.
enum class Level : uint8_t { kContinent, kCountry, kRegion, kCounty, kCity, kSite };

inline constexpr uint16_t kNoCountry = 0xffff;
inline constexpr uint16_t kNoRegion = 0xffff;

// In fiftieths of a degree: 2.2 km from north to south.
struct Position {
  int16_t latitude = 0;
  int16_t longitude = 0;
};

enum class Source : uint8_t { kCountries, kWorldPlaces, kGazetteer };

struct Candidate {
  Level level = Level::kSite;
  Source source = Source::kGazetteer;
  bool is_alias = false;          // found by an alternative name
  bool is_capital = false;        // of a country
  bool is_site_in = false;        // a site located in this place
  uint8_t size = 0;               // 2 log2 of the population, 0..63
  uint16_t country = kNoCountry;  // row of countries.en.tsv
  uint16_t region = kNoRegion;    // first-level region in the gazetteer
  Position position;
  uint32_t row = 0;   // row of its lexicon, or index among the gazetteer's places
  uint32_t name = 0;  // index of its name in the gazetteer
};

inline bool IsSamePlace(const Candidate& a, const Candidate& b) {
  return a.source == b.source && a.row == b.row && a.is_site_in == b.is_site_in;
}

// Great-circle distance in kilometres, within 2 % for distances under 1,000. Integer arithmetic
// only, so the result is the same on every platform.
int32_t DistanceKm(Position a, Position b);

// Whether `inner` lies in `outer`. A county is assumed to reach 60 km from its centre, a city 40
// km; continents and sites contain nothing.
bool Contains(const Candidate& outer, const Candidate& inner);

}  // namespace lede::mentions
