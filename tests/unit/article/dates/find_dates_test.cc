// Written dates are found and parsed in many languages.
#include "article/dates/find_dates.h"

#include <gtest/gtest.h>

#include "unit/read_data.h"

namespace lede::article {
namespace {

const DateWords& Words() {
  static const DateWords words = ReadData<DateWords>();
  return words;
}

// The first date of `text` as ISO, or "none".
std::string First(std::string_view text, const DateStyle& style = {}) {
  const auto found = FindDates(text, style, Words());
  return found.empty() ? "none" : ToIso(found[0].time);
}

TEST(FindDates, ReadsTheDayInManyLanguages) {
  EXPECT_EQ(First("Published on March 3rd, 2024 by us"), "2024-03-03");
  EXPECT_EQ(First("3. Jänner 2024"), "2024-01-03");
  EXPECT_EQ(First("le 1er août 2023"), "2023-08-01");
  EXPECT_EQ(First("13 de octubre de 2024"), "2024-10-13");
  EXPECT_EQ(First("13 d'octubre de 2024"), "2024-10-13");
  EXPECT_EQ(First("5 de março de 2022"), "2022-03-05");
  EXPECT_EQ(First("26 | 01 | 2022"), "2022-01-26");
  EXPECT_EQ(First("sabato 9 dicembre 2023"), "2023-12-09");
  EXPECT_EQ(First("12 listopada 2023 r."), "2023-11-12");
  EXPECT_EQ(First("12. listopada 2023.", {"hr", false}), "2023-10-12");
  EXPECT_EQ(First("7 мая 2021 года"), "2021-05-07");
  EXPECT_EQ(First("7 травня 2021 р."), "2021-05-07");
  EXPECT_EQ(First("30 Ağustos 2022"), "2022-08-30");
  EXPECT_EQ(First("١٣ أكتوبر ٢٠٢٤"), "2024-10-13");
  EXPECT_EQ(First("13 באוקטובר 2024"), "2024-10-13");
  EXPECT_EQ(First("१३ अक्टूबर २०२४"), "2024-10-13");
  EXPECT_EQ(First("2024年10月13日"), "2024-10-13");
  EXPECT_EQ(First("2024년 10월 13일"), "2024-10-13");
  EXPECT_EQ(First("ngày 13 tháng 10 năm 2024"), "2024-10-13");
  EXPECT_EQ(First("2024. május 5."), "2024-05-05");
  EXPECT_EQ(First("13 ตุลาคม 2567"), "2024-10-13");
}

TEST(FindDates, OrderOfDayAndMonthFollowsTheMarkTheValuesAndTheStyle) {
  EXPECT_EQ(First("3/4/2025", {"en-US", true}), "2025-03-04");
  EXPECT_EQ(First("3/4/2025", {"en-GB", false}), "2025-04-03");
  EXPECT_EQ(First("3.4.2025", {"", true}), "2025-04-03");
  EXPECT_EQ(First("13/4/2025", {"en-US", true}), "2025-04-13");
  EXPECT_EQ(First("4/13/2025", {"en-GB", false}), "2025-04-13");
  EXPECT_EQ(First("4.6K 9/26/2023", {"en-US", true}), "2023-09-26");
}

TEST(DateStyleOf, FollowsLanguageAndAddress) {
  const auto month_first = [](std::string_view language, std::string_view url) {
    return DateStyleOf(language, url).month_first;
  };
  EXPECT_TRUE(month_first("en", "https://lantern.example.com/toll"));
  EXPECT_TRUE(month_first("en", "https://lantern.example.com/en-us/toll"));
  EXPECT_TRUE(month_first("en", "https://lantern.example.com/en-gadget/toll"));
  EXPECT_TRUE(month_first("de", "https://laterne.de/maut"));
  EXPECT_FALSE(month_first("en", "https://lantern.co.uk/toll"));
  EXPECT_FALSE(month_first("en", "https://lantern.example.com/EN_GB/toll"));
  EXPECT_FALSE(month_first("en", "https://lantern.example.com/en-nz"));
  EXPECT_FALSE(month_first("fr", "https://lanterne.example.com/peage"));
}

TEST(FindDates, KeepsTheTimeOfDayAndThePagesOwnZone) {
  EXPECT_EQ(First("2025-08-23T13:20:36.120+05:30"), "2025-08-23T13:20:36+05:30");
  EXPECT_EQ(First("2025-08-23T13:20Z"), "2025-08-23T13:20:00+00:00");
  EXPECT_EQ(First("2023-12-22T22:22:07-0500"), "2023-12-22T22:22:07-05:00");
  EXPECT_EQ(First("Aug 23 2025 | 1:32 PM IST"), "2025-08-23T13:32:00+05:30");
  EXPECT_EQ(First("Dec. 21, 2023 11:00 pm EST"), "2023-12-21T23:00:00-05:00");
  EXPECT_EQ(First("July 4, 2023 at 12:05 a.m. ET"), "2023-07-04T00:05:00-04:00");
  EXPECT_EQ(First("Sat, 23 Dec 2023 05:42:00 +0800"), "2023-12-23T05:42:00+08:00");
  EXPECT_EQ(First("Fri Apr 28 19:20:36 CEST 2023"), "2023-04-28T19:20:36+02:00");
  EXPECT_EQ(First("28. April 2023, 19.20 Uhr"), "2023-04-28T19:20:00");
  EXPECT_EQ(First("le 28 avril 2023 à 19h20"), "2023-04-28T19:20:00");
  EXPECT_EQ(First("19:20 Uhr, Freitag, 28. April 2023"), "2023-04-28T19:20:00");
  EXPECT_EQ(First("2024年10月13日 下午2时30分"), "2024-10-13T14:30:00");
  EXPECT_EQ(First("5.30am December 23, 2023"), "2023-12-23T05:30:00");
}

TEST(FindDates, PassesOverWhatOnlyLooksLikeADate) {
  EXPECT_EQ(First("23 August"), "none");
  EXPECT_EQ(First("host 10.1.2.23 answered"), "none");
  EXPECT_EQ(First("1998-2023"), "none");
  EXPECT_EQ(First("31 February 2023"), "none");
  EXPECT_EQ(First("call 555-12-3456"), "none");
  EXPECT_EQ(First("version 1.10.2"), "none");
  EXPECT_EQ(First("the 12 Mays of 2023"), "none");
}

TEST(FindDates, ReportsTheSpanOfEachDate) {
  const std::string_view text = "First: 3 May 2024. Then 4 May 2024, 10:00.";
  const auto found = FindDates(text, {}, Words());
  ASSERT_EQ(found.size(), 2u);
  EXPECT_EQ(found[0].span.In(text), "3 May 2024");
  EXPECT_EQ(found[1].span.In(text), "4 May 2024, 10:00");
}

TEST(FindDates, IsLinearOnHostileText) {
  std::string text;
  for (int i = 0; i < 200'000; ++i) text += "1.";
  EXPECT_TRUE(FindDates(text, {}, Words()).empty());
}

TEST(FindDates, NeedAYearOfFourDigitsOrAMark) {
  EXPECT_EQ(First("23 August at noon"), "none");
  EXPECT_EQ(First("23 August 10 people"), "none");
  EXPECT_EQ(First("23 August 202"), "none");
}

TEST(FindDates, ATimeZoneIsOneThatExists) {
  EXPECT_EQ(First("3 May 2024 10:15+05:45"), "2024-05-03T10:15:00+05:45");
  EXPECT_EQ(First("3 May 2024 10:15 -0930"), "2024-05-03T10:15:00-09:30");
  EXPECT_EQ(First("3 May 2024 10:15 +05:45"), "2024-05-03T10:15:00+05:45");
  EXPECT_EQ(First("3 May 2024 10:15:30 -03:00"), "2024-05-03T10:15:30-03:00");
  EXPECT_EQ(First("3 May 2024 10:15 -11:30"), "2024-05-03T10:15:00");
  EXPECT_EQ(First("3 May 2024 10:15 +05:17"), "2024-05-03T10:15:00");
  EXPECT_EQ(First("3 May 2024 10:15 +1500"), "2024-05-03T10:15:00");
  EXPECT_EQ(First("3 May 2024 10:15 -1300"), "2024-05-03T10:15:00");
}

TEST(ReadMachineTime, IsNotADateInALongText) {
  const std::string text = "The toll of the bridge was last raised on 3 May 2024";
  EXPECT_FALSE(ReadMachineTime(text, {}, Words()));
  EXPECT_TRUE(ReadMachineTime(text.substr(30), {}, Words()));
}

TEST(ReadMachineTime, ReadsSecondsAndMillisecondsSince1970) {
  EXPECT_EQ(ToIso(*ReadMachineTime("1700000000", {}, Words())), "2023-11-14T22:13:20+00:00");
  EXPECT_EQ(ToIso(*ReadMachineTime("1700000000000", {}, Words())), "2023-11-14T22:13:20+00:00");
  EXPECT_FALSE(ReadMachineTime("12345", {}, Words()));
}

TEST(PageTime, AnInstantHasTheDayOfTheGivenTimeZone) {
  const PageTime utc = *ReadMachineTime("2023-12-23T03:22:07Z", {}, Words());
  EXPECT_EQ(ToIso(AtOffset(utc, -300)), "2023-12-22T22:22:07-05:00");
}

}  // namespace
}  // namespace lede::article
