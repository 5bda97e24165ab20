// Datelines are distinguished from other beginnings.
#include "article/bylines/read_dateline.h"

#include <gtest/gtest.h>

#include "article/read_clean_text.h"
#include "unit/read_data.h"

namespace lede::article {
namespace {

Dateline Read(std::string_view text) {
  static const ArticleData data = ReadData<ArticleData>();
  return ReadCleanText(text, {}, data).dateline;
}

TEST(ReadDateline, HasPlaceAndAgency) {
  const Dateline dateline = Read("TOKYO (AP) — The council met.");
  EXPECT_EQ(dateline.place, "Tokyo");
  EXPECT_EQ(dateline.agency, "AP");
  EXPECT_EQ(dateline.text, "TOKYO (AP)");
  EXPECT_EQ(Read("KYIV, Ukraine (Reuters) - The council met.").place, "Kyiv");
  EXPECT_EQ(Read("Berlin (dpa) - Der Rat hat getagt.").place, "Berlin");
  EXPECT_EQ(Read("NEW DELHI: The council met.").place, "New Delhi");
  EXPECT_EQ(Read("ST. LOUIS — The council met.").place, "St. Louis");
  EXPECT_EQ(Read("(Reuters) - The council met.").agency, "Reuters");
  EXPECT_EQ(Read("WASHINGTON, Aug 23 (Reuters) - The council met.").place, "Washington");
}

TEST(ReadDateline, AcceptsTheInitialsOfAnUnknownAgency) {
  const Dateline dateline = Read("LEEDS, England (WKQL) — The council met.");
  EXPECT_EQ(dateline.place, "Leeds");
  EXPECT_EQ(dateline.agency, "WKQL");
  EXPECT_EQ(dateline.text, "LEEDS, England (WKQL)");
  EXPECT_EQ(Read("LEEDS (Yorkshire) — The council met.").agency, "");
}

TEST(ReadDateline, MayFollowAStandfirst) {
  EXPECT_EQ(Read("The fee will stay.\n\nTOKYO (AP) — The council met.").place, "Tokyo");
  EXPECT_TRUE(Read("The fee will stay.\n\nREAD MORE: The council met.").empty());
}

TEST(ReadDateline, IsNotASimilarBeginning) {
  EXPECT_TRUE(Read("The council (met on Monday) - again.").empty());
  EXPECT_TRUE(Read("Apple — the company — met.").empty());
  EXPECT_TRUE(Read("NASA said on Monday that it met.").empty());
  EXPECT_TRUE(Read("3RD STREET — The council met.").empty());
  EXPECT_TRUE(Read("").empty());
}

}  // namespace
}  // namespace lede::article
