// Claims of article/dates/date_label.h.
#include "article/dates/date_label.h"

#include <gtest/gtest.h>

#include <string>

#include "unit/read_data.h"

namespace lede::article {
namespace {

const DateWords& Shipped() {
  static const DateWords words = ReadData<DateWords>();
  return words;
}

DateLabel Label(std::string_view text) { return LabelAtEnd(text, Shipped()); }

TEST(LabelAtEnd, IsTheNearestLabel) {
  EXPECT_EQ(Label("Last Updated :"), DateLabel::kModified);
  EXPECT_EQ(Label("First published"), DateLabel::kPublished);
  EXPECT_EQ(Label("Date of birth:"), DateLabel::kOther) << "the longest phrase, not \"date\"";
  EXPECT_EQ(Label("Published by us, updated"), DateLabel::kModified);
  EXPECT_EQ(Label("Ann Lee"), DateLabel::kNone);
  EXPECT_EQ(Label(""), DateLabel::kNone);
}

TEST(LabelAtEnd, MayBeUpToThreeWordsAway) {
  EXPECT_EQ(Label("Updated at noon on"), DateLabel::kModified);
  EXPECT_EQ(Label("Updated at noon on a"), DateLabel::kNone);
}

TEST(LabelAtEnd, IsReadInScriptsWithoutSpaces) {
  EXPECT_EQ(Label("更新日："), DateLabel::kModified);
}

TEST(LabelAtEnd, IgnoresTheBeginningOfALongText) {
  std::string before;
  for (int i = 0; i < 100; ++i) before += "ж";
  EXPECT_EQ(Label(before + " Updated:"), DateLabel::kModified);
  EXPECT_EQ(Label("x" + before + " Updated:"), DateLabel::kModified);
}

TEST(FindLabelledDates, EachDateHasItsOwnLabel) {
  const auto dates = FindLabelledDates("Published 23 August 2025, updated 25 August 2025",
                                       DateStyleOf("en", ""), Shipped());
  ASSERT_EQ(dates.size(), 2u);
  EXPECT_EQ(dates[0].label, DateLabel::kPublished);
  EXPECT_EQ(dates[1].label, DateLabel::kModified);
  EXPECT_EQ(ToIso(dates[1].found.time), "2025-08-25");
}

}  // namespace
}  // namespace lede::article
