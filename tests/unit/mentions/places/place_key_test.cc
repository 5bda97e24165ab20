// Claims of mentions/places/place_key.h.
#include "mentions/places/place_key.h"

#include <gtest/gtest.h>

namespace lede::mentions {
namespace {

TEST(PlaceKey, IsTheSameForEverySpellingOfAName) {
  EXPECT_EQ(PlaceKey("Saint-Étienne"), "saint etienne");
  EXPECT_EQ(PlaceKey("St. Etienne"), "saint etienne");
  EXPECT_EQ(PlaceKey("SAINT  ETIENNE"), "saint etienne");
  EXPECT_EQ(PlaceKey("Xi’an"), "xian");
  EXPECT_EQ(PlaceKey("Xi'an"), "xian");
  EXPECT_EQ(PlaceKey("U.S."), "us");
  EXPECT_EQ(PlaceKey("Łódź"), "lodz");
  EXPECT_EQ(PlaceKey("  (Trinidad & Tobago) "), "trinidad tobago");
  EXPECT_EQ(PlaceKey("Area 51"), "area 51");
}

TEST(PlaceKey, KeepsLettersOfOtherScripts) {
  EXPECT_EQ(PlaceKey("МОСКВА"), "москва");
  EXPECT_EQ(PlaceKey("東京"), "東京");
  EXPECT_EQ(PlaceKey("…"), "");
}

}  // namespace
}  // namespace lede::mentions
