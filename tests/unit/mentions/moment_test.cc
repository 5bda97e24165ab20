// Claims of mentions/times/moment.h and resolve_holiday.h.
#include "mentions/times/moment.h"

#include <gtest/gtest.h>

#include "mentions/times/resolve_holiday.h"

namespace lede::mentions {
namespace {

std::string ValueOf(Grain grain, const CivilDate& day) { return ToValue(PeriodOf(grain, day)); }

TEST(Moment, HasTheValueOfThePeriodThatContainsTheDay) {
  const CivilDate day{2025, 8, 23};
  EXPECT_EQ(ValueOf(Grain::kDay, day), "2025-08-23");
  EXPECT_EQ(ValueOf(Grain::kWeek, day), "2025-W34");
  EXPECT_EQ(ValueOf(Grain::kWeekend, day), "2025-W34-WE");
  EXPECT_EQ(ValueOf(Grain::kMonth, day), "2025-08");
  EXPECT_EQ(ValueOf(Grain::kQuarter, day), "2025-Q3");
  EXPECT_EQ(ValueOf(Grain::kSeason, day), "2025-SU");
  EXPECT_EQ(ValueOf(Grain::kHalf, day), "2025-H2");
  EXPECT_EQ(ValueOf(Grain::kYear, day), "2025");
  EXPECT_EQ(ValueOf(Grain::kDecade, day), "202");
  EXPECT_EQ(ValueOf(Grain::kCentury, day), "20");
}

TEST(Moment, TheWinterBelongsToTheYearOfItsDecember) {
  EXPECT_EQ(ValueOf(Grain::kSeason, {2025, 2, 1}), "2024-WI");
  EXPECT_EQ(ToIso(LastDay(PeriodOf(Grain::kSeason, {2024, 12, 1}))), "2025-02-28");
}

TEST(Moment, TheTwentiethCenturyEndsWithTheYear2000) {
  EXPECT_EQ(ValueOf(Grain::kCentury, {2000, 12, 31}), "19");
  EXPECT_EQ(ToIso(LastDay(PeriodOf(Grain::kCentury, {1950, 1, 1}))), "2000-12-31");
}

TEST(Moment, StepsReachNeighboursAndStayWithinTheCalendar) {
  EXPECT_EQ(ToValue(Step(PeriodOf(Grain::kQuarter, {2025, 8, 23}), -3)), "2024-Q4");
  EXPECT_EQ(ToValue(Step(PeriodOf(Grain::kWeek, {2025, 8, 23}), 1)), "2025-W35");
  EXPECT_TRUE(IsValid(Step(PeriodOf(Grain::kCentury, {2025, 1, 1}), -32000).first));
  EXPECT_TRUE(IsValid(Step(PeriodOf(Grain::kYear, {2025, 1, 1}), 32000).first));
  EXPECT_TRUE(IsValid(Step(PeriodOf(Grain::kDay, {1, 1, 1}), -32000).first));
}

std::string HolidayIn(std::string_view rule, int year) {
  const auto day = ResolveHoliday(rule, year);
  return day ? ToIso(*day) : "";
}

TEST(ResolveHoliday, ReadsFixedDaysWeekdaysOfAMonthAndEaster) {
  EXPECT_EQ(HolidayIn("12-25", 2025), "2025-12-25");
  EXPECT_EQ(HolidayIn("11-4-4", 2025), "2025-11-27");
  EXPECT_EQ(HolidayIn("05-1--1", 2025), "2025-05-26");
  EXPECT_EQ(HolidayIn("11-4-4+1", 2025), "2025-11-28");
  EXPECT_EQ(HolidayIn("easter+0", 2025), "2025-04-20");
  EXPECT_EQ(HolidayIn("easter-2", 2024), "2024-03-29");
}

TEST(ResolveHoliday, HasNoDayForARuleThatCannotBeRead) {
  EXPECT_EQ(HolidayIn("", 2025), "");
  EXPECT_EQ(HolidayIn("13-01", 2025), "");
  EXPECT_EQ(HolidayIn("02-30", 2025), "");
}

}  // namespace
}  // namespace lede::mentions
