// Loads the gazetteer and the lexicons of countries, regions, cities and demonyms.
#include "mentions/places/place_data.h"

#include <string>
#include <vector>

#include "base/ascii.h"
#include "mentions/places/place_key.h"

namespace lede::mentions {
namespace {

// Parses "-12.5" into fiftieths of a degree.
int16_t ParseDegrees(std::string_view text) {
  const bool negative = StartsWith(text, "-");
  int32_t thousandths = 0, scale = 0;
  for (const char c : text.substr(negative ? 1 : 0)) {
    if (c == '.' && scale == 0) {
      scale = 1000;
    } else if (IsAsciiDigit(c) && scale == 0) {
      thousandths = (10 * thousandths + 1000 * (c - '0')) % 1000000;
    } else if (IsAsciiDigit(c)) {
      scale /= 10;
      thousandths += scale * (c - '0');
    }
  }
  const int32_t units = (thousandths + 10) / 20;
  return static_cast<int16_t>(negative ? -units : units);
}

// 2 log2 of a population given in thousands, rounded down.
uint8_t SizeOf(std::string_view thousands) {
  uint64_t value = 0;
  for (const char c : thousands) {
    if (IsAsciiDigit(c)) value = value * 10 + static_cast<uint64_t>(c - '0');
  }
  value *= 1000;
  int log = 0;
  while (value >> (log + 1)) ++log;
  const bool half = log > 0 && value * value >= (uint64_t{1} << (2 * log + 1));
  return static_cast<uint8_t>(2 * log + (half ? 1 : 0));
}

size_t CodeIndex(std::string_view code) {
  return static_cast<size_t>(26 * (ToAsciiLower(code[0]) - 'a') + (ToAsciiLower(code[1]) - 'a'));
}

Level LevelOf(std::string_view kind) {
  if (kind == "continent") return Level::kContinent;
  return kind == "region" ? Level::kRegion : Level::kSite;
}

}  // namespace

std::optional<Error> PlaceData::Read(const data::Pack& pack) {
  const std::optional<Gazetteer> opened = Gazetteer::Open(pack.Find("places.bin"));
  if (!opened)
    return Error{"bad_data", "places.bin is missing or cut short; make it with tools/make_places"};
  gazetteer = *opened;
  countries.Read(pack, "countries.en.tsv");
  world_places.Read(pack, "world_places.en.tsv");
  names.Read(pack, "place_names.en.tsv");
  demonyms.Read(pack, "demonyms.en.tsv");
  postal_codes.Read(pack, "postal_codes.en.tsv");
  homonyms.Read(pack, "place_homonyms.en.tsv");
  public_bodies.Read(pack, "public_bodies.en.tsv");
  weights = ScoreWeights::Read(data::Lexicon(pack.Find("place_weights.tsv")));
  country_of_code_.fill(kNoCountry);
  for (uint32_t row = 0; row < countries.size(); ++row) {
    const std::string_view code = countries.value(row).substr(0, 2);
    if (code.size() == 2 && IsAsciiUpper(code[0]) && IsAsciiUpper(code[1]))
      country_of_code_[CodeIndex(code)] = static_cast<uint16_t>(row);
  }
  for (const data::Lexicon* rows : {&countries, &world_places, &names, &demonyms, &postal_codes}) {
    for (uint32_t row = 0; row < rows->size(); ++row) first_words.Add(rows->key(row));
  }
  for (uint32_t region = 0; region < gazetteer.regions(); ++region)
    first_words.Add(gazetteer.region_name(static_cast<uint16_t>(region)));
  return std::nullopt;
}

uint16_t PlaceData::CountryOf(std::string_view code) const {
  if (code.size() != 2 || !IsAsciiAlpha(code[0]) || !IsAsciiAlpha(code[1])) return kNoCountry;
  if (EqualsIgnoreAsciiCase(code, "uk")) code = "gb";
  return country_of_code_[CodeIndex(code)];
}

bool PlaceData::IsHomonym(std::string_view key, std::string_view what_it_takes) const {
  return homonyms.Find(key) == what_it_takes;
}

Candidate PlaceData::Country(uint32_t row) const {
  Candidate c;
  const std::vector<std::string_view> columns = data::Columns(countries.value(row));
  c.level = Level::kCountry;
  c.source = Source::kCountries;
  c.row = row;
  c.country = static_cast<uint16_t>(row);
  if (columns.size() >= 5) {
    c.position = {ParseDegrees(columns[2]), ParseDegrees(columns[3])};
    c.size = SizeOf(columns[4]);
  }
  return c;
}

Candidate PlaceData::WorldPlace(uint32_t row) const {
  Candidate c;
  const std::vector<std::string_view> columns = data::Columns(world_places.value(row));
  c.level = LevelOf(columns[0]);
  c.source = Source::kWorldPlaces;
  c.row = row;
  if (columns.size() >= 3) c.position = {ParseDegrees(columns[1]), ParseDegrees(columns[2])};
  if (columns.size() >= 4) c.country = CountryOf(columns[3]);
  return c;
}

Candidate PlaceData::Town(uint32_t name, uint32_t index) const {
  const GazetteerPlace place = gazetteer.place(name, index);
  Candidate c;
  c.level = place.kind == GazetteerKind::kRegion   ? Level::kRegion
            : place.kind == GazetteerKind::kCounty ? Level::kCounty
                                                   : Level::kCity;
  c.is_capital = place.kind == GazetteerKind::kCapital;
  c.size = place.size;
  c.country = CountryOf(gazetteer.country(place.region));
  c.region = place.region;
  c.position = {place.latitude, place.longitude};
  c.row = index;
  c.name = name;
  return c;
}

std::optional<Candidate> PlaceData::Target(std::string_view target) const {
  if (const uint16_t country = CountryOf(target); country != kNoCountry) return Country(country);
  const size_t last = target.rfind(", ");
  if (last == std::string_view::npos) {
    const data::Lexicon::Range rows = world_places.FindAll(target);
    if (rows.first == rows.end) return std::nullopt;
    return WorldPlace(rows.first);
  }
  const uint16_t country = CountryOf(target.substr(last + 2));
  const size_t first = target.find(", ");
  const std::string_view region = first == last ? "" : target.substr(first + 2, last - first - 2);
  const Gazetteer::Range range = gazetteer.Find(PlaceKey(target.substr(0, first)));
  for (uint32_t i = range.first; i < range.end; ++i) {
    const Candidate c = Town(range.name, i);
    if (c.country != country) continue;
    if (region.empty() || (c.level > Level::kRegion && gazetteer.region_name(c.region) == region))
      return c;
  }
  return std::nullopt;
}

}  // namespace lede::mentions
