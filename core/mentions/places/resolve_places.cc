// Resolves the locations and demonyms of a text to places in the world.
#include "mentions/places/resolve_places.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/ascii.h"
#include "base/unicode.h"
#include "mentions/places/disambiguation.h"
#include "mentions/places/evidence.h"
#include "mentions/places/find_toponyms.h"
#include "mentions/places/place_key.h"
#include "mentions/places/site_hints.h"

namespace lede::mentions {
namespace {

constexpr int kRounds = 3;

double Degrees(int16_t fiftieths) { return fiftieths / 50.0; }

PlaceKind KindOf(Level level) {
  switch (level) {
    case Level::kContinent:
      return PlaceKind::kContinent;
    case Level::kCountry:
      return PlaceKind::kCountry;
    case Level::kRegion:
    case Level::kCounty:
      return PlaceKind::kRegion;
    case Level::kCity:
      return PlaceKind::kCity;
    case Level::kSite:
      break;
  }
  return PlaceKind::kPlace;
}

std::string NameOf(const Candidate& c, const PlaceData& data) {
  switch (c.source) {
    case Source::kCountries:
      return std::string(data.countries.key(c.row));
    case Source::kWorldPlaces:
      return std::string(data.world_places.key(c.row));
    case Source::kGazetteer:
      break;
  }
  return data.gazetteer.name(c.name);
}

Place MakePlace(const Candidate& c, int32_t share, const PlaceData& data) {
  Place place;
  place.name = NameOf(c, data);
  place.kind = KindOf(c.level);
  if (c.country != kNoCountry) {
    place.country = std::string(data.countries.value(c.country).substr(0, 2));
    place.country_name = std::string(data.countries.key(c.country));
  }
  if (c.level != Level::kRegion) place.region = data.gazetteer.region_name(c.region);
  place.has_position = true;
  place.latitude = Degrees(c.position.latitude);
  place.longitude = Degrees(c.position.longitude);
  place.score = static_cast<float>(share) / 1024.0f;
  return place;
}

// The place that a toponym refers to. A site in a town keeps its own name and gets the town's
// position, at half the score; an unknown place has only its name.
Place ReadPlace(const ToponymName& name, const Candidate* known, int32_t share,
                const PlaceData& data) {
  Place place;
  if (known) {
    const Candidate& c = *known;
    place = MakePlace(c, c.is_site_in ? share / 2 : share, data);
    if (!c.is_site_in) return place;
  }
  place.name = name.text;
  return place;
}

// Whether the text merely spells the place's own name differently: "St. Louis" for "Saint-Louis".
bool IsSpelling(std::string_view written, std::string_view name) {
  return StartsUpper(written) && std::any_of(written.begin(), written.end(), IsAsciiLower) &&
         PlaceKey(written) == PlaceKey(name);
}

// Known places are the same if they share a row of the data; unknown ones if they share a name.
uint64_t KeyOf(const Candidate* known, uint32_t name) {
  constexpr uint64_t kUnknown = 0xff;
  return known != nullptr && !known->is_site_in
             ? static_cast<uint64_t>(known->source) << 32 | known->row
             : kUnknown << 32 | name;
}

// Turns each place mentioned by name into a location entity, replacing entities it overlaps.
void UpdateEntities(const std::vector<PlaceMention>& places, std::vector<EntityMention>* entities) {
  std::vector<EntityMention> updated;
  size_t next = 0;
  for (const PlaceMention& place : places) {
    if (place.form != PlaceForm::kName) continue;
    EntityMention location{place.span, EntityType::kLocation, 1};
    for (; next < entities->size() && (*entities)[next].span.start < place.span.end; ++next) {
      const EntityMention& entity = (*entities)[next];
      if (entity.span.end <= place.span.start) {
        updated.push_back(entity);
      } else {
        location.score = entity.score;
      }
    }
    updated.push_back(location);
  }
  for (; next < entities->size(); ++next) updated.push_back((*entities)[next]);
  *entities = std::move(updated);
}

}  // namespace

void ResolvePlaces(const Article& article, const AnnotatedText& text, const PlaceData& data,
                   Mentions* mentions) {
  const Toponyms toponyms = FindToponyms(text, mentions->entities, data);
  const SiteHints site = ReadSiteHints(article.url, article.language, data);
  Disambiguation disambiguation(toponyms, data, site);
  for (int round = 0; round < kRounds; ++round) disambiguation.Round(data.weights);

  std::map<uint64_t, uint32_t> known;
  for (uint32_t i = 0; i < toponyms.all.size(); ++i) {
    const Toponym& toponym = toponyms.all[i];
    if (toponym.use != ToponymUse::kMention) continue;
    const ToponymName& name = toponyms.names[toponym.name];
    const uint32_t question = disambiguation.question_of(i);
    const uint32_t next = static_cast<uint32_t>(mentions->places.size());
    const std::optional<uint32_t> best = BestEvidenced(toponyms, disambiguation, question, data);
    const auto is_name = [&] {
      return toponym.form == PlaceForm::kName && toponym.is_tagged &&
             !data.IsHomonym(PlaceKey(name.text), "evidence");
    };
    if (!best && !is_name()) continue;  // part of another name, or an ordinary word
    const Candidate* c = best ? &name.candidates[*best] : nullptr;
    const auto [at, is_new] = known.try_emplace(KeyOf(c, toponym.name), next);
    const uint32_t place = at->second;
    if (is_new)
      mentions->places.push_back(
          ReadPlace(name, c, best ? disambiguation.questions()[question].shares[*best] : 0, data));
    mentions->place_mentions.push_back({toponym.span, toponym.form, place});
    std::string& shown = mentions->places[place].name;
    if (c != nullptr && shown == NameOf(*c, data) && IsSpelling(name.text, shown))
      shown = name.text;
  }
  UpdateEntities(mentions->place_mentions, &mentions->entities);
}

}  // namespace lede::mentions
