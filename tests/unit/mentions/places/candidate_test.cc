// Claims of mentions/places/candidate.h.
#include "mentions/places/candidate.h"

#include <gtest/gtest.h>

namespace lede::mentions {
namespace {

constexpr Position At(double latitude, double longitude) {
  return {static_cast<int16_t>(latitude * 50), static_cast<int16_t>(longitude * 50)};
}

TEST(DistanceKm, IsRightWithinTwoPercentUnderAThousandKilometres) {
  EXPECT_NEAR(DistanceKm(At(48.86, 2.35), At(51.51, -0.13)), 344, 10) << "Paris to London";
  EXPECT_NEAR(DistanceKm(At(59.91, 10.75), At(60.39, 5.32)), 305, 10) << "Oslo to Bergen";
  EXPECT_NEAR(DistanceKm(At(-33.87, 151.21), At(-35.28, 149.13)), 247, 8) << "Sydney to Canberra";
  EXPECT_EQ(DistanceKm(At(10, 10), At(10, 10)), 0);
}

TEST(DistanceKm, GoesAcrossTheDateLine) {
  EXPECT_NEAR(DistanceKm(At(0, 179), At(0, -179)), 222, 6);
}

Candidate Of(Level level, uint16_t country, uint16_t region, Position position = {}) {
  Candidate c;
  c.level = level;
  c.country = country;
  c.region = region;
  c.position = position;
  return c;
}

TEST(Contains, ACountryAndARegionHoldTheirPlaces) {
  const Candidate town = Of(Level::kCity, 1, 2);
  EXPECT_TRUE(Contains(Of(Level::kCountry, 1, kNoRegion), town));
  EXPECT_FALSE(Contains(Of(Level::kCountry, 3, kNoRegion), town));
  EXPECT_TRUE(Contains(Of(Level::kRegion, 1, 2), town));
  EXPECT_FALSE(Contains(Of(Level::kRegion, 1, 3), town));
  EXPECT_FALSE(Contains(Of(Level::kRegion, 1, kNoRegion), Of(Level::kCity, 1, kNoRegion)));
}

TEST(Contains, ACountyAndACityReachOnlySoFar) {
  const Candidate near = Of(Level::kSite, 1, 2, At(0.4, 0)),
                  far = Of(Level::kSite, 1, 2, At(0.6, 0));
  EXPECT_TRUE(Contains(Of(Level::kCounty, 1, 2), near));
  EXPECT_FALSE(Contains(Of(Level::kCounty, 1, 2), far));
  EXPECT_FALSE(Contains(Of(Level::kCounty, 1, 3), near)) << "of another region";
  EXPECT_TRUE(Contains(Of(Level::kCity, 1, 2), Of(Level::kSite, 1, 2, At(0.3, 0))));
  EXPECT_FALSE(Contains(Of(Level::kCity, 1, 2), near));
}

TEST(Contains, NothingHoldsItsLikeOrLies) {
  EXPECT_FALSE(Contains(Of(Level::kCountry, 1, kNoRegion), Of(Level::kCountry, 1, kNoRegion)));
  EXPECT_FALSE(Contains(Of(Level::kCity, 1, 2), Of(Level::kRegion, 1, 2)));
  EXPECT_FALSE(Contains(Of(Level::kContinent, kNoCountry, kNoRegion), Of(Level::kCity, 1, 2)));
  EXPECT_FALSE(Contains(Of(Level::kCountry, kNoCountry, kNoRegion),
                        Of(Level::kCity, kNoCountry, kNoRegion)));
}

}  // namespace
}  // namespace lede::mentions
