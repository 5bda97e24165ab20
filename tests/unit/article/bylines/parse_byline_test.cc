// Bylines give the names they credit and nothing else.
#include "article/bylines/parse_byline.h"

#include <gtest/gtest.h>

#include "unit/read_data.h"

namespace lede::article {
namespace {

using Names = std::vector<std::string>;

Byline Parse(std::string_view line) {
  static const BylineWords words = ReadData<BylineWords>();
  return ParseByline(line, words, {"the daily lantern", "lantern"});
}

TEST(ParseByline, DropsTheWordsThatIntroduceNames) {
  EXPECT_EQ(Parse("By Ann Lee").names, Names{"Ann Lee"});
  EXPECT_EQ(Parse("Von Max Muster").names, Names{"Max Muster"});
  EXPECT_EQ(Parse("Ein Gastbeitrag von Max von Muster").names, Names{"Max von Muster"});
  EXPECT_EQ(Parse("Par Zoé d'Arcy").names, Names{"Zoé d'Arcy"});
  EXPECT_EQ(Parse("Written by: ANN LEE").names, Names{"ANN LEE"});
  EXPECT_EQ(Parse("Автор: Анна Белова").names, Names{"Анна Белова"});
  EXPECT_EQ(Parse("Oleh Budi Santoso").names, Names{"Budi Santoso"});
  EXPECT_TRUE(Parse("By Ann Lee").introduced);
  EXPECT_FALSE(Parse("Ann Lee").introduced);
}

TEST(ParseByline, SplitsSeveralNames) {
  EXPECT_EQ(Parse("By Ann Lee and Bo Ek").names, (Names{"Ann Lee", "Bo Ek"}));
  EXPECT_EQ(Parse("Ann Lee, Bo Ek & Cy Dee").names, (Names{"Ann Lee", "Bo Ek", "Cy Dee"}));
  EXPECT_EQ(Parse("Von Max Muster und Eva Beispiel, dpa").names,
            (Names{"Max Muster", "Eva Beispiel", "dpa"}));
  EXPECT_EQ(Parse("Por Ana Paz y Luis Sol").names, (Names{"Ana Paz", "Luis Sol"}));
  EXPECT_EQ(Parse("Par Zoé Roy et Luc Petit").names, (Names{"Zoé Roy", "Luc Petit"}));
  EXPECT_EQ(Parse("作者：王小明、李小红").names, (Names{"王小明", "李小红"}));
}

TEST(ParseByline, ContinuesAfterTheLocationOfAName) {
  EXPECT_EQ(Parse("By Ann Lee in Oslo and Bo Ek in New York").names, (Names{"Ann Lee", "Bo Ek"}));
  EXPECT_EQ(Parse("By Ann Lee in Oslo, Bo Ek in Bonn and Cy Dee in Aberdeen").names,
            (Names{"Ann Lee", "Bo Ek", "Cy Dee"}));
  EXPECT_EQ(Parse("Von Max Muster in Bonn und Eva Beispiel").names,
            (Names{"Max Muster", "Eva Beispiel"}));
  EXPECT_EQ(Parse("By Ann Lee in Bosnia and Herzegovina").names, Names{"Ann Lee"});
  EXPECT_EQ(Parse("By Ann Lee in Sydney, New South Wales").names, Names{"Ann Lee"});
}

TEST(ParseByline, LeavesOutJobTitlesPlacesDatesAndAddresses) {
  EXPECT_EQ(Parse("By Ann Lee, Senior Political Reporter").names, Names{"Ann Lee"});
  EXPECT_EQ(Parse("Ann Lee Staff Writer").names, Names{"Ann Lee"});
  EXPECT_EQ(Parse("By senior correspondent Ann Lee").names, Names{"Ann Lee"});
  EXPECT_EQ(Parse("Von Max Muster, Berlin").names, Names{"Max Muster"});
  EXPECT_EQ(Parse("Ann Lee | Published 3 May 2024").names, Names{"Ann Lee"});
  EXPECT_EQ(Parse("Ann Lee - Dec 21, 2023 1:00 pm").names, Names{"Ann Lee"});
  EXPECT_EQ(Parse("By Ann Lee ann@lantern.example @annlee").names, Names{"Ann Lee"});
  EXPECT_EQ(Parse("By Ann Lee for The Daily Lantern").names, Names{"Ann Lee"});
  EXPECT_EQ(Parse("記者王小明／台北報導").names[0], "王小明");
  EXPECT_EQ(Parse("홍길동 기자").names, Names{"홍길동"});
}

TEST(ParseByline, LeavesOutPeopleInOtherRoles) {
  EXPECT_EQ(Parse("By Ann Lee Photography by Bo Ek").names, Names{"Ann Lee"});
  EXPECT_EQ(Parse("Edited by Bo Ek").names, Names{});
  EXPECT_EQ(Parse("Foto: Max Muster").names, Names{});
}

TEST(ParseByline, LeavesOutPeopleInUnknownRoles) {
  EXPECT_EQ(Parse("Protected by Ann Lee").names, Names{});
  EXPECT_EQ(Parse("Researched by Ann Lee").names, Names{"Ann Lee"});
  EXPECT_EQ(Parse("Developed By Ann Lee").names, Names{});
}

TEST(ParseByline, JoinsByAndInCapitalsToo) {
  EXPECT_EQ(Parse("By Ann Lee And Bo Ek For The Daily Lantern").names, (Names{"Ann Lee", "Bo Ek"}));
  EXPECT_EQ(Parse("BY ANN LEE AND BO EK").names, (Names{"ANN LEE", "BO EK"}));
}

TEST(ParseByline, KeepsTheNameOfAnInstitutionWhole) {
  EXPECT_EQ(Parse("Centre for Tides and Harbours").names, Names{"Centre for Tides and Harbours"});
  EXPECT_EQ(Parse("Ann Lee, Head of Tides").names, Names{"Ann Lee"});
  EXPECT_EQ(Parse("Ann Lee, VP of Tides").names, Names{"Ann Lee"});
}

TEST(ParseByline, KeepsTheDigitsOfAUserNameAndNoOthers) {
  EXPECT_EQ(Parse("Need2Read").names, Names{"Need2Read"});
  EXPECT_EQ(Parse("Tide06 | 3 May").names, Names{"Tide06"});
  EXPECT_EQ(Parse("Ann Lee2 hours ago").names, Names{"Ann Lee"});
}

TEST(ParseByline, CutsJobsAfterAHyphenButNotFamilyNames) {
  EXPECT_EQ(Parse("LATERNE-Online-Experte Max Muster").names, Names{"Max Muster"});
  EXPECT_EQ(Parse("Ann Meyer-Lead").names, Names{"Ann Meyer-Lead"});
}

TEST(ParseByline, SeparatesAgenciesFromTheirLocation) {
  EXPECT_EQ(Parse("AP Tokyo").names, Names{"AP"});
  EXPECT_EQ(Parse("AP Tokyo").place, "Tokyo");
  EXPECT_EQ(Parse("Ann Lee The Associated Press").names, Names{"Ann Lee"});
  EXPECT_EQ(Parse("dpa").names, Names{"dpa"});
}

TEST(ParseByline, IgnoresUnspecificCredits) {
  EXPECT_EQ(Parse("By Staff").names, Names{});
  EXPECT_EQ(Parse("By Staff").desks, Names{});
  EXPECT_TRUE(Parse("By Staff").unnamed);
  EXPECT_EQ(Parse("By: Lantern | 3 May 2024 | Categories: Town").names, Names{});
  EXPECT_EQ(Parse("By Lantern Staff").desks, Names{"Lantern Staff"});
  EXPECT_EQ(Parse("By Harbour Lifestyle Desk").desks, Names{"Harbour Lifestyle Desk"});
  EXPECT_EQ(Parse("By Blue Mill Editorial Team").desks, Names{"Blue Mill Editorial Team"});
  EXPECT_EQ(Parse("By The Daily Lantern").desks, Names{"The Daily Lantern"});
  EXPECT_EQ(Parse("The Daily Lantern").names, Names{});
  EXPECT_EQ(Parse("Lantern Staff").names, Names{});
  EXPECT_EQ(Parse("Redaktion").names, Names{});
}

TEST(ParseByline, IsNotFooledByProse) {
  EXPECT_EQ(Parse("the council voted on the matter by a wide margin").names, Names{});
  EXPECT_EQ(Parse("").names, Names{});
  EXPECT_EQ(Parse("12 min read").names, Names{});
}

}  // namespace
}  // namespace lede::article
