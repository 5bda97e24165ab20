// Claims of mentions/times/tense.h, on sentences whose time expression is in brackets.
#include "mentions/times/tense.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "mentions/times/terms/time_data.h"
#include "text/annotate.h"
#include "unit/read_data.h"

namespace lede::mentions {
namespace {

Reference TenseOf(std::string_view marked, uint32_t reach = 8) {
  static const text::TextData text_data = ReadData<text::TextData>();
  static const TimeData time_data = ReadData<TimeData>();
  const size_t open = marked.find('['), close = marked.find(']');
  const Span span{static_cast<uint32_t>(open), static_cast<uint32_t>(close - 1)};
  Article article;
  article.language = "en";
  article.text = marked.substr(0, open);
  article.text += marked.substr(open + 1, close - open - 1);
  article.text += marked.substr(close + 1);
  article.blocks = {{BlockKind::kParagraph, 0, {0, static_cast<uint32_t>(article.text.size())}}};
  const AnnotatedText text = text::Annotate(article, text_data);
  EXPECT_EQ(text.sentences.size(), 1u) << marked;
  std::vector<Term> terms;
  ReadTerms(text, text.sentences.at(0), time_data.For("en")->words, &terms);
  uint32_t first = 0, end = 0;
  for (const Term& term : terms) {
    first += term.span.start < span.start;
    end += term.span.start < span.end;
  }
  return TenseAround(terms, article.text, first, end, reach);
}

void ExpectAll(Reference tense, std::initializer_list<const char*> sentences) {
  for (const char* sentence : sentences) EXPECT_EQ(TenseOf(sentence), tense) << sentence;
}

TEST(Tense, IsThatOfTheNearestVerb) {
  ExpectAll(Reference::kPast, {"The council met [Tuesday].", "[Tuesday] the council met.",
                               "She voted on the plan [Tuesday], and will leave."});
  ExpectAll(Reference::kFuture,
            {"The council will meet [Tuesday].", "[Tuesday] the council will meet.",
             "She said the council will meet [Tuesday]."});
}

TEST(Tense, ComesFromTheLeftBeforeTheRight) {
  ExpectAll(Reference::kPast, {"She left [Tuesday] and will return."});
  ExpectAll(Reference::kFuture, {"She will leave [Tuesday], he said."});
}

TEST(Tense, IsNoneWithoutAVerbThatShowsOne) {
  ExpectAll(Reference::kNone, {"A meeting [Tuesday] with the mayor.", "[Tuesday].",
                               "The hall is full of people from the town [Tuesday]."});
}

TEST(Tense, ReachesOnlyAsFarAsAllowed) {
  EXPECT_EQ(TenseOf("She left the town hall [Tuesday].", 4), Reference::kPast);
  EXPECT_EQ(TenseOf("She left the town hall [Tuesday].", 3), Reference::kNone);
  EXPECT_EQ(TenseOf("[Tuesday] in the town she left.", 5), Reference::kPast);
  EXPECT_EQ(TenseOf("[Tuesday] in the town she left.", 4), Reference::kNone);
}

TEST(Tense, AParticipleTakesTheTimeOfTheVerbBeforeIt) {
  ExpectAll(Reference::kFuture,
            {"The talks will be held [Tuesday].", "A vote may be held [Tuesday]."});
  ExpectAll(Reference::kPast, {"The talks were held [Tuesday]."});
}

TEST(Tense, APlanLeadsToTheFuture) {
  ExpectAll(Reference::kFuture,
            {"The talks are set to open [Tuesday].", "The talks are set for [Tuesday].",
             "The council is to meet [Tuesday].", "They agreed to meet [Tuesday].",
             "Workers planned a march [Tuesday].", "The talks are scheduled [Tuesday]."});
}

TEST(Tense, APlanThatWasOverdueIsPast) {
  ExpectAll(Reference::kPast,
            {"The talks had been scheduled [Tuesday].", "The talks had been due [Tuesday]."});
}

TEST(Tense, AFailedAttemptIsPast) {
  ExpectAll(Reference::kPast,
            {"She could not be reached [Tuesday].", "Neither of them could be reached [Tuesday]."});
  ExpectAll(Reference::kFuture,
            {"The talks could be held [Tuesday].", "The talks will not be held [Tuesday]."});
}

TEST(Tense, APresentVerbJustBeforeADayAnnouncesIt) {
  ExpectAll(Reference::kFuture, {"The vote is [Tuesday].", "The talks are on [Friday].",
                                 "The game is at [7 p.m. Thursday]."});
}

TEST(Tense, AnOpeningUntilLeavesItToTheVerbBehind) {
  ExpectAll(Reference::kPast,
            {"Until [Thursday], he had no chance.", "But until [Thursday] he had no chance."});
  ExpectAll(Reference::kFuture, {"The shop stays shut until [Thursday]."});
}

TEST(Tense, PrepositionsMayPointToTheFuture) {
  ExpectAll(Reference::kFuture,
            {"Loans through [January] cost less, she said.", "He spoke ahead of [the weekend].",
             "She said it opens as early as [Tuesday]."});
  ExpectAll(Reference::kPast, {"It rained from January through [March], she said."});
}

TEST(Tense, AnAdjectiveOrAMonthIsNoVerb) {
  ExpectAll(Reference::kNone, {"Talks on the proposed sale [Tuesday].", "A closed shop [Tuesday].",
                               "Rain in May [Tuesday]."});
  ExpectAll(Reference::kFuture, {"She may leave [Tuesday]."});
}

}  // namespace
}  // namespace lede::mentions
