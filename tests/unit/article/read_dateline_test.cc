// Datelines are told from other beginnings.
#include "article/metadata/read_dateline.h"

#include <gtest/gtest.h>

#include "cli/embedded_data.h"
#include "data/pack.h"

namespace lede::article {
namespace {

Dateline Read(std::string_view paragraph) {
  static const ArticleData data = *ArticleData::Load(*data::Pack::Open(cli::EmbeddedData()));
  return ReadDateline(paragraph, data);
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

TEST(ReadDateline, IsNotABeginningLikeIt) {
  EXPECT_TRUE(Read("The council (met on Monday) - again.").empty());
  EXPECT_TRUE(Read("Apple — the company — met.").empty());
  EXPECT_TRUE(Read("NASA said on Monday that it met.").empty());
  EXPECT_TRUE(Read("").empty());
}

}  // namespace
}  // namespace lede::article
