// Claims of facts/doubtful_places.h.
#include "facts/doubtful_places.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "unit/facts/marked_text.h"

namespace lede::facts {
namespace {

std::vector<std::string> Places(const char* marked) {
  std::vector<std::string> names;
  for (const Where& where : MarkedText(marked).Build().where) names.push_back(where.place.name);
  return names;
}

using List = std::vector<std::string>;

TEST(DoubtfulPlaces, AreNamesThatNothingShowsToBePlaces) {
  EXPECT_EQ(Places("They sell [L:Silk Balm=] and [L:Night Cream=]."), List());
  EXPECT_EQ(Places("They met in [L:Lower Mill=]. [L:Lower Mill=] is small."), List{"Lower Mill"});
  EXPECT_EQ(Places("A walk near the [L:Fallows=] is free."), List{"Fallows"});
  EXPECT_EQ(Places("The village of [L:Holm=] is cut off."), List{"Holm"});
  EXPECT_EQ(Places("Homes north of [L:Holm=] have no power."), List{"Holm"});
  EXPECT_EQ(Places("The scent of [L:Holm=] is new."), List());
  EXPECT_EQ(Places("They closed [L:Mill Street=] on Monday."), List{"Mill Street"});
  EXPECT_EQ(Places("[L:Oslo=NO] said no."), List{"Oslo"});
  EXPECT_EQ(Places("Get it from [L:Amazon=] for four crowns."), List());
  EXPECT_EQ(Places("Four people fell in [L:Holm=] this week."), List{"Holm"});
}

TEST(DoubtfulPlaces, AreProvenByWhatFollows) {
  EXPECT_EQ(Places("The scent of [L:Holm=], [L:Norway=NO], is new."), (List{"Norway", "Holm"}));
  EXPECT_EQ(Places("They cleaned up the [L:Marsh Lane=] neighbourhood."), List{"Marsh Lane"});
}

// With 150 tokens and more for each known place.
std::string Long(std::string story) {
  for (int i = 0; i < 40; ++i) story += " It said no more.";
  return story;
}

TEST(DoubtfulPlaces, NeedMoreThanAWeakSignWhereFewPlacesAreNamed) {
  EXPECT_EQ(Places(Long("They took it to [L:Holm=].").c_str()), List());
  EXPECT_EQ(Places(Long("They took it to [L:Holm=] and from [L:Holm=].").c_str()), List{"Holm"});
  EXPECT_EQ(Places(Long("They took it to [L:Holm=] in [L:Norway=NO].").c_str()),
            (List{"Norway", "Holm"}));
  EXPECT_EQ(Places("They took it from [L:Oslo=NO] to [L:Holm=]."), (List{"Oslo", "Holm"}));
}

}  // namespace
}  // namespace lede::facts
