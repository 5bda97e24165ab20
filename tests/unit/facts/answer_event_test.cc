// Claims of facts/answer_event.h.
#include "facts/answer_event.h"

#include <gtest/gtest.h>

#include <string>

#include "unit/facts/marked_text.h"

namespace lede::facts {
namespace {

std::string First(const std::vector<EventAnswer>& answers) {
  return answers.empty() ? "" : answers[0].text;
}

TEST(AnswerEvent, WhoIsInTheTitleAndBeginsTheLead) {
  const Facts facts =
      MarkedText(
          "[P:Ida Holm] has bought the harbour mill from [P:Per Lund]. [P:Lund] had run it "
          "for years, and [P:Lund] was sad.",
          "Ida Holm buys the harbour mill")
          .Build();
  EXPECT_EQ(First(facts.event.who), "Ida Holm");
  ASSERT_TRUE(facts.event.who[0].ref);
  EXPECT_EQ(facts.who[*facts.event.who[0].ref].name, "Ida Holm");
}

TEST(AnswerEvent, SomeoneUnnamedIsAnsweredByDescription) {
  const Facts facts = MarkedText("Two young men robbed a jeweller on Monday, police said.",
                                 "Young men rob a jeweller")
                          .Build();
  EXPECT_EQ(First(facts.event.who), "Two young men");
  EXPECT_FALSE(facts.event.who[0].ref);
}

TEST(AnswerEvent, ADescriptionBeginsBehindTheDateline) {
  for (const char* dash : {"—", "–", "-", "--"}) {
    const std::string lead =
        std::string("OSLO (NTB) ") + dash + " Two young men robbed a jeweller.";
    EXPECT_EQ(First(MarkedText(lead, "Young men rob a jeweller").Build().event.who),
              "Two young men")
        << dash;
  }
}

TEST(AnswerEvent, APhraseThatIsNotAPersonDescribesNobody) {
  for (const char* lead : {"Years after a fire the moth was found again.",
                           "Using a broker can help when the market falls.",
                           "Seven places to have dinner were named by the board."})
    EXPECT_EQ(First(MarkedText(lead, "A town looks back").Build().event.who), "") << lead;
  EXPECT_EQ(First(MarkedText("Rising water has closed the road.", "A town").Build().event.who),
            "Rising water");
}

TEST(AnswerEvent, TheAgencyOfADatelineIsNotWho) {
  const Facts facts =
      MarkedText("OSLO ([O:NTB]) — [P:Ida Holm] won the long race on Monday.", "A long race")
          .Build();
  EXPECT_EQ(First(facts.event.who), "Ida Holm");
}

TEST(AnswerEvent, WhereIsTheMostPrecisePlaceOfTheLead) {
  const Facts facts =
      MarkedText(
          "A storm tore roofs off houses in [L:Molde=NO], [C:Norway=NO], late on Monday. "
          "Boats from [C:Denmark=DK] turned back to [C:Denmark=DK].",
          "Storm tears off roofs")
          .Build();
  EXPECT_EQ(First(facts.event.where), "Molde");
}

TEST(AnswerEvent, NowIsNotAnAnswerToWhen) {
  MarkedText text("[P:Anna Berg] [T:now=PRESENT_REF] sings.");
  EXPECT_TRUE(text.Build().event.when.empty());
}

TEST(AnswerEvent, WhenIsTheTimeOfTheLead) {
  const Facts facts =
      MarkedText(
          "A storm tore roofs off houses on [T:Friday=2025-08-22]. The town will meet on "
          "[T:Monday=2025-08-25].",
          "Storm tears off roofs")
          .Build();
  ASSERT_FALSE(facts.event.when.empty());
  EXPECT_EQ(facts.event.when[0].value, "2025-08-22");
}

TEST(AnswerEvent, WhatIsTheTitle) {
  const Facts facts = MarkedText("A storm tore roofs off.", "Storm tears off roofs").Build();
  ASSERT_TRUE(facts.event.what);
  EXPECT_EQ(facts.event.what->text, "Storm tears off roofs");
  EXPECT_FALSE(facts.event.what->span);
}

TEST(AnswerEvent, WithoutADateOfPublicationTimesAreAnswersToo) {
  MarkedText text("A storm came on [T:Saturday=2025-08-23]. It left the [T:next day=2025-08-24].");
  text.article.published.clear();
  EXPECT_EQ(First(text.Build().event.when), "Saturday");
}

TEST(AnswerEvent, AtMostThreeAnswersAndNoneTwice) {
  const Facts facts =
      MarkedText(
          "[P:Ida Holm], [P:Per Lund], [P:Eva Berg] and [P:Jon Vik] met [P:Holm] in "
          "[L:Oslo=NO], [L:Molde=NO], [L:Bergen=NO] and [L:Skien=NO] on Monday.")
          .Build();
  EXPECT_EQ(facts.event.who.size(), 3u);
  EXPECT_EQ(facts.event.where.size(), 3u);
}

TEST(AnswerEvent, AnEmptyArticleHasNoEvent) {
  const Facts facts = MarkedText("").Build();
  EXPECT_FALSE(facts.event.what);
  EXPECT_TRUE(facts.event.who.empty() && facts.event.where.empty() && facts.event.when.empty());
}

}  // namespace
}  // namespace lede::facts
