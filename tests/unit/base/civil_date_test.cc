// Claims of base/civil_date.h.
#include "base/civil_date.h"

#include <gtest/gtest.h>

namespace lede {
namespace {

TEST(CivilDate, KnowsItsWeekday) { EXPECT_EQ(IsoWeekday({2025, 8, 23}), 6); }

TEST(CivilDate, DayNumbersRoundTripOverFourCenturies) {
  for (int64_t day = -200000; day < 200000; day += 13) EXPECT_EQ(ToDays(FromDays(day)), day);
}

TEST(CivilDate, MonthsClampTheDay) {
  EXPECT_EQ(ToIso(AddMonths({2024, 1, 31}, 1)), "2024-02-29");
  EXPECT_EQ(ToIso(AddMonths({2025, 1, 15}, -13)), "2023-12-15");
}

TEST(CivilDate, IsoWeeksBelongToTheYearOfTheirThursday) {
  EXPECT_EQ(ToIsoWeek({2021, 1, 3}).year, 2020);
  EXPECT_EQ(ToIsoWeek({2021, 1, 3}).week, 53);
  EXPECT_EQ(ToIso(MondayOf({2025, 34})), "2025-08-18");
}

TEST(CivilDate, ParsesOnlyRealDays) {
  EXPECT_TRUE(ParseIsoDate("2024-02-29T10:00"));
  EXPECT_FALSE(ParseIsoDate("2025-02-29"));
  EXPECT_FALSE(ParseIsoDate("2025-8-23"));
}

TEST(CivilDate, LeapYearsAreEveryFourthButOfCenturies) {
  EXPECT_TRUE(IsValid({2024, 2, 29}));
  EXPECT_TRUE(IsValid({2000, 2, 29}));
  EXPECT_FALSE(IsValid({1900, 2, 29}));
  EXPECT_FALSE(IsValid({2023, 2, 29}));
}

}  // namespace
}  // namespace lede
