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
  EXPECT_EQ(Places("A walk through the [L:Fallows=] is free."), List{"Fallows"});
  EXPECT_EQ(Places("The village of [L:Holm=] is cut off."), List{"Holm"});
  EXPECT_EQ(Places("Homes north of [L:Holm=] have no power."), List{"Holm"});
  EXPECT_EQ(Places("The scent of [L:Holm=] is new."), List());
  EXPECT_EQ(Places("They closed [L:Mill Street=] on Monday."), List{"Mill Street"});
  EXPECT_EQ(Places("[L:Oslo=NO] said no."), List{"Oslo"});
  EXPECT_EQ(Places("Get it from [L:Amazon=] for four crowns."), List());
}

}  // namespace
}  // namespace lede::facts
