// Claims of the gazetteer, its keys and the lexicons beside it.
#include <gtest/gtest.h>

#include <string>

#include "mentions/places/find_candidates.h"
#include "mentions/places/gazetteer.h"
#include "mentions/places/place_key.h"
#include "unit/mentions/places/shipped_places.h"

namespace lede::mentions {
namespace {

TEST(PlaceKey, UnifiesSpellings) {
  EXPECT_EQ(PlaceKey("Saint-Étienne"), "saint etienne");
  EXPECT_EQ(PlaceKey("ST. ETIENNE"), "saint etienne");
  EXPECT_EQ(PlaceKey("Xi’an"), "xian");
  EXPECT_EQ(PlaceKey("Mt. Vernon"), "mount vernon");
  EXPECT_EQ(PlaceKey("Łódź"), "lodz");
  EXPECT_EQ(PlaceKey(" ,.; "), "");
}

TEST(Gazetteer, FindsEveryNameItContains) {
  const Gazetteer& gazetteer = ShippedPlaces().gazetteer;
  for (uint32_t name = 0; name < gazetteer.names(); ++name) {
    const Gazetteer::Range range = gazetteer.Find(PlaceKey(gazetteer.name(name)));
    ASSERT_FALSE(range.empty()) << gazetteer.name(name);
    ASSERT_EQ(range.name, name) << gazetteer.name(name);
  }
}

TEST(Gazetteer, SortsTheMostPopulousFirst) {
  const Gazetteer& gazetteer = ShippedPlaces().gazetteer;
  const Gazetteer::Range range = gazetteer.Find("paris");
  ASSERT_GT(range.end - range.first, 5u);
  EXPECT_EQ(gazetteer.country(gazetteer.place(range.name, range.first).region), "FR");
  for (uint32_t i = range.first + 1; i < range.end; ++i)
    EXPECT_GE(gazetteer.place(range.name, i - 1).size, gazetteer.place(range.name, i).size);
}

TEST(Gazetteer, RejectsTruncatedData) {
  EXPECT_FALSE(Gazetteer::Open(""));
  EXPECT_FALSE(Gazetteer::Open(std::string(64, '\1')));
}

TEST(PlaceData, EveryAlternativeNameLeadsToAPlace) {
  const PlaceData& data = ShippedPlaces();
  for (const data::Lexicon* rows : {&data.names, &data.demonyms, &data.postal_codes}) {
    for (uint32_t row = 0; row < rows->size(); ++row)
      EXPECT_TRUE(data.Target(rows->value(row))) << rows->row(row);
  }
}

TEST(PlaceData, NearlyEveryRegionLiesInAKnownCountry) {
  const PlaceData& data = ShippedPlaces();
  uint32_t unknown = 0;
  for (uint32_t r = 0; r < data.gazetteer.regions(); ++r)
    unknown += data.CountryOf(data.gazetteer.country(static_cast<uint16_t>(r))) == kNoCountry;
  EXPECT_LT(unknown, 40u);
}

TEST(FindCandidates, KnowsCountriesByTheirNames) {
  const PlaceData& data = ShippedPlaces();
  for (const char* name : {"U.S.", "US", "USA", "America", "the United States", "UNITED STATES"}) {
    const std::vector<Candidate> found = FindCandidates(name, data);
    ASSERT_FALSE(found.empty()) << name;
    EXPECT_EQ(data.countries.key(found[0].country), "United States") << name;
  }
}

TEST(FindCandidates, LetterCaseDistinguishesACountryFromAWord) {
  EXPECT_TRUE(FindNamed("us", ShippedPlaces()).empty());
}

TEST(FindCandidates, StripsTheWordForAPart) {
  const std::vector<Candidate> found = FindCandidates("southern Lebanon", ShippedPlaces());
  ASSERT_FALSE(found.empty());
  EXPECT_EQ(found[0].level, Level::kCountry);
}

TEST(FindDemonym, UnderstandsThePlural) {
  const PlaceData& data = ShippedPlaces();
  ASSERT_EQ(FindDemonym("Israelis", data).size(), 1u);
  EXPECT_EQ(data.countries.key(FindDemonym("Japanese", data)[0].row), "Japan");
  EXPECT_TRUE(FindDemonym("Banana", data).empty());
}

TEST(DistanceKm, IsWithinTwoPerCent) {
  const Position paris = {2443, 117}, london = {2575, -6};  // 48.86 2.35, 51.51 -0.13
  EXPECT_NEAR(DistanceKm(paris, london), 344, 7);
  EXPECT_EQ(DistanceKm(paris, paris), 0);
  EXPECT_NEAR(DistanceKm({0, 8950}, {0, -8950}), 222, 5);  // across the date line
}

}  // namespace
}  // namespace lede::mentions
