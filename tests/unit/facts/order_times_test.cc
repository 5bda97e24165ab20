// Claims of facts/order_times.h.
#include "facts/order_times.h"

#include <gtest/gtest.h>

#include <string>

namespace lede::facts {
namespace {

TimeMention Day(Span span, const char* value, CivilDate day, Basis basis) {
  return {span, TimeType::kDate, value, day, day, basis, 1};
}

TEST(OrderTimes, MergesEqualValuesIntoOneStatedWhen) {
  AnnotatedText text;
  text.text = "Saturday came. August 23 was warm.";
  text.sentences = {{{0, 14}, 0, 0, 0}, {{15, 34}, 0, 0, 0}};
  const CivilDate day{2025, 8, 23};
  const auto timeline = OrderTimes(text, {Day({0, 8}, "2025-08-23", day, Basis::kInferred),
                                          Day({15, 24}, "2025-08-23", day, Basis::kStated)});
  ASSERT_EQ(timeline.size(), 1u);
  EXPECT_EQ(timeline[0].text, "Saturday");
  EXPECT_EQ(timeline[0].basis, Basis::kStated);
  EXPECT_EQ(timeline[0].mentions.size(), 2u);
  EXPECT_EQ(timeline[0].sentence, (Span{0, 14}));
}

TEST(OrderTimes, PutsUndatedTimesAfterDatedOnes) {
  AnnotatedText text;
  text.text = "three days, Friday, Monday";
  const auto timeline =
      OrderTimes(text, {{{0, 10}, TimeType::kDuration, "P3D", {}, {}, Basis::kStated, 1},
                        Day({12, 18}, "2025-08-22", {2025, 8, 22}, Basis::kInferred),
                        Day({20, 26}, "2025-08-18", {2025, 8, 18}, Basis::kInferred)});
  ASSERT_EQ(timeline.size(), 3u);
  EXPECT_EQ(timeline[0].text, "Monday");
  EXPECT_EQ(timeline[1].text, "Friday");
  EXPECT_EQ(timeline[2].value, "P3D");
}

}  // namespace
}  // namespace lede::facts
