// Claims of facts/gather_places.h.
#include "facts/gather_places.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace lede::facts {
namespace {

Place Named(std::string name, bool is_known) {
  Place place;
  place.name = std::move(name);
  place.has_position = is_known;
  return place;
}

// Each place is mentioned once, in this order.
std::vector<Where> Gather(std::vector<Place> places) {
  Mentions mentions;
  for (uint32_t i = 0; i < places.size(); ++i)
    mentions.place_mentions.push_back({{10 * i, 10 * i + 5}, PlaceForm::kName, i});
  mentions.places = std::move(places);
  return GatherPlaces(mentions);
}

TEST(GatherPlaces, AnUnknownNameThatBeginsExactlyOneOtherIsShortForIt) {
  const auto where = Gather({Named("North Korea", true), Named("North", false)});
  ASSERT_EQ(where.size(), 1u);
  ASSERT_EQ(where[0].mentions.size(), 2u);
  EXPECT_EQ(where[0].mentions[1].form, PlaceForm::kShort);
}

TEST(GatherPlaces, TheShortNameMayComeFirst) {
  const auto where = Gather({Named("Oval", false), Named("Oslo", true), Named("Oval Hall", false)});
  ASSERT_EQ(where.size(), 2u);
  EXPECT_EQ(where[0].place.name, "Oval Hall");
  EXPECT_EQ(where[0].mentions[0].span.start, 0u);
}

TEST(GatherPlaces, KnownPlacesAndNamesThatFitTwoStayApart) {
  EXPECT_EQ(Gather({Named("Dublin", true), Named("Dublin Hall", false)}).size(), 2u);
  EXPECT_EQ(Gather({Named("North", false), Named("North Korea", true), Named("North Hall", false)})
                .size(),
            3u);
}

}  // namespace
}  // namespace lede::facts
