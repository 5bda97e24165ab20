// Claims of mentions/times/find_times.h beyond the meaning of single expressions.
#include "mentions/times/find_times.h"

#include <gtest/gtest.h>

#include <string>

#include "text/annotate.h"
#include "unit/read_data.h"

namespace lede::mentions {
namespace {

std::vector<TimeMention> FindIn(const std::string& text, const std::string& published,
                                const std::string& language = "en") {
  static const text::TextData text_data = ReadData<text::TextData>();
  static const TimeData time_data = ReadData<TimeData>();
  Article article;
  article.language = language;
  article.published = published;
  article.text = text;
  article.blocks = {{BlockKind::kParagraph, 0, {0, static_cast<uint32_t>(text.size())}}};
  return FindTimes(article, text::Annotate(article, text_data), time_data);
}

TEST(FindTimes, WithoutAPublicationDateRelativeTimesHaveNoDays) {
  const auto times = FindIn("It rained on Monday and in August.", "");
  ASSERT_EQ(times.size(), 2u);
  EXPECT_EQ(times[0].value, "XXXX-WXX-1");
  EXPECT_FALSE(times[0].start.has_value());
  EXPECT_EQ(times[1].value, "XXXX-08");
  const auto quarter = FindIn("Sales rose in the third quarter.", "");
  ASSERT_EQ(quarter.size(), 1u);
  EXPECT_EQ(quarter[0].value, "XXXX-Q3");
}

TEST(FindTimes, WithoutAPublicationDateAnEarlierFullDateIsUsed) {
  const auto times = FindIn("On May 3, 2019, he fell ill. The next day he died.", "");
  ASSERT_EQ(times.size(), 2u);
  EXPECT_EQ(times[1].value, "2019-05-04");
}

TEST(FindTimes, ReportsWhichDaysAPeriodCovers) {
  const auto times = FindIn("It rained last week.", "2025-08-23T10:00:00Z");
  ASSERT_EQ(times.size(), 1u);
  EXPECT_EQ(ToIso(*times[0].start), "2025-08-11");
  EXPECT_EQ(ToIso(*times[0].end), "2025-08-17");
}

TEST(FindTimes, DistinguishesStatedDaysFromInferredOnes) {
  const auto times = FindIn("It rained on Saturday and on May 3, 2019.", "2025-08-23");
  ASSERT_EQ(times.size(), 2u);
  EXPECT_EQ(times[0].basis, Basis::kInferred);
  EXPECT_EQ(times[1].basis, Basis::kStated);
}

TEST(FindTimes, FindsNothingInALanguageWithoutLists) {
  EXPECT_TRUE(FindIn("Il pleut lundi.", "2025-08-23", "fr").empty());
}

TEST(FindTimes, MentionsAreOrderedAndDisjointWhateverTheText) {
  std::string text;
  for (const char* part : {"the ", "last ", "5-7 ", "May ", "1998-", "2 1/2 ", "years ", "ago ",
                           "'90s ", "10:35 ", "p.m. ", "of ", "99999999999999999999 ", "first "}) {
    for (int i = 0; i < 200; ++i) text += std::string(part) + (i % 3 ? "" : "Friday ") + "to ";
  }
  uint32_t end = 0;
  for (const TimeMention& time : FindIn(text, "2025-08-23")) {
    EXPECT_GE(time.span.start, end);
    EXPECT_LT(time.span.start, time.span.end);
    end = time.span.end;
    EXPECT_FALSE(time.value.empty());
  }
  EXPECT_LE(end, text.size());
}

TEST(FindTimes, ReadsALongSentenceToItsEnd) {
  std::string text = "On May 3, 2019, ";
  for (int i = 0; i < 20'000; ++i) text += "he ";
  const auto times = FindIn(text + "fell ill on June 5, 2019.", "");
  ASSERT_EQ(times.size(), 2u);
  EXPECT_EQ(times[1].value, "2019-06-05");
}

}  // namespace
}  // namespace lede::mentions
