// Claims of facts/settle_types.h.
#include "facts/settle_types.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "unit/facts/marked_text.h"

namespace lede::facts {
namespace {

// The settled entities as "name:type", with the first letter of the type.
std::vector<std::string> Settle(const char* marked) {
  const MarkedText text(marked);
  std::vector<std::string> settled;
  Mentions mentions = text.mentions;
  SettleTypes(text.text, TestData().lists, &mentions);
  for (const EntityMention& entity : mentions.entities)
    settled.push_back(text.At(entity.span) + ":" + "POLM"[static_cast<size_t>(entity.type)]);
  return settled;
}

using Strings = std::vector<std::string>;

TEST(SettleTypes, AllMentionsOfANameGetTheTypeThatMostHave) {
  EXPECT_EQ(Settle("[O:Velora] grew. [P:Velora] sold. [O:Velora] fell."),
            (Strings{"Velora:O", "Velora:O", "Velora:O"}));
  EXPECT_EQ(Settle("[P:Marlow] left. [M:Marlow] came. [P:Marlow] spoke."),
            (Strings{"Marlow:P", "Marlow:P", "Marlow:P"}));
}

TEST(SettleTypes, ATieGoesToThePerson) {
  EXPECT_EQ(Settle("[O:Marlow] left. [P:Marlow] came."), (Strings{"Marlow:P", "Marlow:P"}));
}

TEST(SettleTypes, AWordForAnOrganisationBeforeOneMentionSettlesAll) {
  EXPECT_EQ(Settle("The company [P:Velora] grew. [P:Velora] sold. [P:Velora] fell."),
            (Strings{"Velora:O", "Velora:O", "Velora:O"}));
}

TEST(SettleTypes, AnAppositionMakesANameAnOrganisation) {
  EXPECT_EQ(Settle("[L:Harrow Pike], a City law firm, said so. [L:Harrow Pike] left."),
            (Strings{"Harrow Pike:O", "Harrow Pike:O"}));
  EXPECT_EQ(Settle("[P:Anna Marlow], a friend of the company, said so."),
            (Strings{"Anna Marlow:P"}));
}

TEST(SettleTypes, AFirstNameAloneIsAPerson) {
  EXPECT_EQ(Settle("[P:Anna Marlow] sang. [O:Anna] left."), (Strings{"Anna Marlow:P", "Anna:P"}));
}

TEST(SettleTypes, AFullNameIsAPersonIfItsSurnameIs) {
  EXPECT_EQ(Settle("[O:Anna Marlow] sang. [P:Marlow] left."),
            (Strings{"Anna Marlow:P", "Marlow:P"}));
  EXPECT_EQ(Settle("[O:Velora Marlow] grew. [P:Marlow] left."),
            (Strings{"Velora Marlow:O", "Marlow:P"}));
}

TEST(SettleTypes, AOneWordNameHasTheTypeOfLongerNamesWithIt) {
  EXPECT_EQ(Settle("[O:Velora International] grew. [P:Velora] fell. [P:Velora] sold."),
            (Strings{"Velora International:O", "Velora:O", "Velora:O"}));
  EXPECT_EQ(Settle("[P:Anna Marlow] sang. [O:Marlow] left."),
            (Strings{"Anna Marlow:P", "Marlow:P"}));
  EXPECT_EQ(Settle("[P:Marlow Cabinet] fell. [O:Cabinet] met."),
            (Strings{"Marlow Cabinet:P", "Cabinet:O"}));
  EXPECT_EQ(Settle("[P:Anna Marlow] founded [O:Marlow Group]. [O:Marlow] grew."),
            (Strings{"Anna Marlow:P", "Marlow Group:O", "Marlow:O"}));
}

TEST(SettleTypes, ANumberAloneNamesNobody) {
  EXPECT_EQ(Settle("[O:Two] masked men fled. [P:One] fell."), (Strings{"Two:M", "One:M"}));
}

TEST(SettleTypes, ACountryAndItsTeamMayShareAName) {
  EXPECT_EQ(Settle("[C:Norway=NO] is cold. [O:Norway] won. [O:Norway] cheered."),
            (Strings{"Norway:L", "Norway:O", "Norway:O"}));
}

TEST(SettleTypes, AnUnknownPlaceHasTheTypeOfMostOfItsMentions) {
  EXPECT_EQ(Settle("[L:Velora=] grew. [O:Velora] sold. [O:Velora] fell."),
            (Strings{"Velora:O", "Velora:O", "Velora:O"}));
  const MarkedText text("[L:Kvamsund=] froze. [O:Kvamsund] slept. [L:Kvamsund=] woke.");
  Mentions settled = text.mentions;
  SettleTypes(text.text, TestData().lists, &settled);
  EXPECT_EQ(settled.place_mentions.size(), 3u);
}

TEST(SettleTypes, OtherNamesKeepTheirTypes) {
  EXPECT_EQ(Settle("[P:Ida Holm] of [O:Velora] won the [M:Golden Reel]."),
            (Strings{"Ida Holm:P", "Velora:O", "Golden Reel:M"}));
}

TEST(SettleTypes, NumberedGroupsOfCountriesAreOrganisations) {
  EXPECT_EQ(Settle("The Group of Seven and the [M:G20] met."),
            (Strings{"Group of Seven:O", "G20:O"}));
  EXPECT_EQ(Settle("[P:Ida Holm] told a group of seven."), Strings{"Ida Holm:P"});
}

TEST(SettleTypes, AGroupInsideANameAddsNothing) {
  EXPECT_EQ(Settle("The [O:G20 Research Centre] met."), Strings{"G20 Research Centre:O"});
}

}  // namespace
}  // namespace lede::facts
