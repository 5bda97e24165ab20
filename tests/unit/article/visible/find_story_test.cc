// Claims of article/visible/find_story.h, on lines with given roles.
#include "article/visible/find_story.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace lede::article {
namespace {

PageLine Line(LineRole role, std::string_view text) {
  PageLine line;
  line.role = role;
  line.text = text;
  line.words = static_cast<uint32_t>(std::count(text.begin(), text.end(), ' ')) + 1;
  return line;
}
PageLine Text(std::string_view text) { return Line(LineRole::kText, text); }
PageLine Prose(std::string_view text) { return Line(LineRole::kProse, text); }
PageLine Date() { return Line(LineRole::kDate, "3 May 2024"); }

using Lines = std::vector<PageLine>;

constexpr std::string_view kHeadline = "Council keeps the bridge toll";
constexpr std::string_view kStandfirst = "Fee for crossing stays after a long night of talks";
constexpr std::string_view kFirst =
    "The city council decided on Monday night that the toll for crossing the old bridge will not "
    "rise this year, after "
    "six hours of talks in a hall so full that people stood on the stairs and in the street.";
constexpr std::string_view kSecond =
    "Members of every party spoke against the plan, which would have doubled the fee for lorries "
    "and raised it by a "
    "third for cars, and the mayor withdrew it before it came to a vote that she would have lost.";
constexpr std::string_view kThird =
    "The bridge was built ninety years ago and needs new bearings, which cost about four million, "
    "and the council has "
    "now asked the county to pay for half of them before the winter, when the river is high.";

std::string TextOf(const Lines& lines, size_t line) {
  return line == kNoLine ? "none" : std::string(lines[line].text);
}

TEST(FindStory, FindsEveryPartOfAPage) {
  const Lines lines{Text("News"),  Text("Sport"),  Text(kHeadline), Text(kStandfirst), Date(),
                    Prose(kFirst), Prose(kSecond), Text("Weather"), Text("Imprint")};
  const Story story = FindStory(lines, "");
  EXPECT_EQ(story.headline, 2u);
  EXPECT_EQ(story.standfirst, 3u);
  EXPECT_EQ(story.body, 5u);
  EXPECT_EQ(story.end, 7u);
}

TEST(FindStory, HasNoBodyWithoutProse) {
  const Story empty = FindStory({}, "");
  EXPECT_EQ(empty.body, empty.end);
  const Story links = FindStory({Text("News"), Text("Sport"), Date()}, "News");
  EXPECT_EQ(links.body, links.end);
  EXPECT_EQ(links.headline, kNoLine);
}

TEST(FindStory, IsTheLongerOfTwoTexts) {
  const Story story = FindStory({Prose(kFirst), Line(LineRole::kEnd, "Related stories"),
                                 Text("Ferry"), Date(), Prose(kSecond), Prose(kThird)},
                                "");
  EXPECT_EQ(story.body, 4u);
  EXPECT_EQ(story.end, 6u);
}

TEST(FindStory, GoesOnBehindABoxOfRelatedStories) {
  const Story story =
      FindStory({Prose(kFirst), Prose(kSecond), Line(LineRole::kEnd, "Related stories"),
                 Text("Ferry to run again"), Prose(kThird), Prose(kFirst)},
                "");
  EXPECT_EQ(story.body, 0u);
  EXPECT_EQ(story.end, 6u);
}

TEST(FindStory, EndsAtTheComments) {
  const Lines lines{Prose(kFirst), Prose(kSecond), Prose(kThird), Line(LineRole::kStop, "Comments"),
                    Prose(kFirst), Prose(kSecond)};
  EXPECT_EQ(FindStory(lines, "").end, 3u);
}

TEST(FindStory, BeginsBehindACommentsLinkAtTheTop) {
  const Lines lines{Line(LineRole::kStop, "Comments"), Prose(kFirst), Prose(kSecond)};
  const Story story = FindStory(lines, "");
  EXPECT_EQ(story.body, 1u);
  EXPECT_EQ(story.end, 3u);
}

TEST(FindStory, TheHeadlineIsTheLineThatSpeaksOfTheBody) {
  const Lines lines{Text("Ferry to run again from June"), Text(kHeadline),
                    Text("Town hall roof mended at last"), Prose(kFirst), Prose(kSecond)};
  EXPECT_EQ(TextOf(lines, FindStory(lines, "").headline), kHeadline);
}

TEST(FindStory, TheHeadlineIsTheLineThatThePagesTitleContains) {
  const std::string_view odd = "Sorry seems the hardest word";
  const Lines lines{Text(odd), Text(kHeadline), Date(), Prose(kFirst), Prose(kSecond)};
  EXPECT_EQ(TextOf(lines, FindStory(lines, "").headline), kHeadline);
  EXPECT_EQ(TextOf(lines, FindStory(lines, "Sorry seems the hardest word! | The Lantern").headline),
            odd);
}

TEST(FindStory, TheHeadlineIsInTheBreadcrumbToo) {
  const std::string_view odd = "Sorry seems the council word";
  const Lines lines{Text("Home / News / Sorry seems the council word"), Text(odd),
                    Text("Old bridge council"), Prose(kFirst), Prose(kSecond)};
  EXPECT_EQ(TextOf(lines, FindStory(lines, "").headline), odd);
  const Lines without(lines.begin() + 1, lines.end());
  EXPECT_EQ(TextOf(without, FindStory(without, "").headline), "Old bridge council");
}

TEST(FindStory, TheHeadlineIsAboveTheReadingTime) {
  const Lines lines{Text("Toll sorry seems"),
                    Line(LineRole::kReading, "4 min read"),
                    Text("News"),
                    Text("Sport"),
                    Text("Arts"),
                    Text("Food"),
                    Text("Bridge notes for you"),
                    Prose(kFirst),
                    Prose(kSecond)};
  EXPECT_EQ(FindStory(lines, "").headline, 0u);
}

TEST(FindStory, AHeadlineIsNeitherTooShortNorTooLong) {
  const Lines short_one{Text("Bridge toll"), Prose(kFirst), Prose(kSecond)};
  EXPECT_EQ(FindStory(short_one, "").headline, kNoLine);
  const std::string words = "Council toll bridge lorries mayor party night plan talks hall stairs ";
  const Lines long_one{Text(words + words + words), Prose(kFirst), Prose(kSecond)};
  EXPECT_EQ(FindStory(long_one, "").headline, kNoLine);
}

TEST(FindStory, TheHeadlineMayEndLikeASentence) {
  const Lines lines{Prose("Council keeps the bridge toll!"), Date(), Prose(kFirst), Prose(kSecond)};
  const Story story = FindStory(lines, "");
  EXPECT_EQ(story.headline, 0u);
  EXPECT_EQ(story.body, 2u);
}

TEST(FindStory, TheStandfirstIsBelowTheHeadlineThatSharesFewerWords) {
  const Lines lines{Text("Toll stays as it is"),
                    Text("The city council decided that the bridge toll will not rise"), Date(),
                    Prose(kFirst), Prose(kSecond)};
  const Story story = FindStory(lines, "");
  EXPECT_EQ(story.headline, 0u);
  EXPECT_EQ(story.standfirst, 1u);
}

TEST(FindStory, AFirstSentenceIsAStandfirstOnlyAboveADateOrIfRepeated) {
  const Lines above{Text(kHeadline), Prose(kThird), Date(), Prose(kFirst), Prose(kSecond)};
  EXPECT_EQ(TextOf(above, FindStory(above, "").standfirst), kThird);
  EXPECT_EQ(FindStory(above, "").body, 3u);
  const Lines plain{Text(kHeadline), Date(), Prose(kThird), Prose(kFirst), Prose(kSecond)};
  EXPECT_EQ(FindStory(plain, "").standfirst, kNoLine);
  EXPECT_EQ(FindStory(plain, "").body, 2u);
  const Lines again{Text(kHeadline), Prose(kThird), Prose(kFirst), Prose(kThird), Prose(kSecond)};
  EXPECT_EQ(FindStory(again, "").standfirst, 1u);
  EXPECT_EQ(FindStory(again, "").body, 2u);
}

TEST(FindStory, AFirstSentenceThatIsNotRepeatedBelongsToTheStory) {
  const Lines lines{Text(kHeadline), Prose(kThird), Prose(kFirst), Prose(kSecond)};
  EXPECT_EQ(FindStory(lines, "").standfirst, kNoLine);
  EXPECT_EQ(FindStory(lines, "").body, 1u);
}

TEST(FindStory, SentencesAboveTheDateAreNotTheBody) {
  const Lines lines{Text(kHeadline),
                    Prose("The toll of the bridge stays as it is."),
                    Prose("It was a long night for the council."),
                    Date(),
                    Prose(kFirst),
                    Prose(kSecond)};
  EXPECT_EQ(FindStory(lines, "").body, 4u);
}

TEST(FindStory, TheBodyBeginsBehindTheHead) {
  const Lines lines{Text(kHeadline),
                    Text("Cy Holm"),
                    Date(),
                    Line(LineRole::kReading, "4 min read"),
                    Line(LineRole::kControl, "Share"),
                    Line(LineRole::kCaption, "The bridge at dawn. (Photo: Bo Ek)"),
                    Prose(kFirst),
                    Prose(kSecond)};
  EXPECT_EQ(FindStory(lines, "").body, 6u);
}

TEST(FindStory, ACaptionInsideTheTextDoesNotMoveTheBeginning) {
  const Lines lines{Text(kHeadline), Date(),
                    Prose(kFirst),   Prose(kSecond),
                    Prose(kThird),   Line(LineRole::kCaption, "The bridge at dawn. (Photo: Bo Ek)"),
                    Prose(kFirst)};
  EXPECT_EQ(FindStory(lines, "").body, 2u);
}

}  // namespace
}  // namespace lede::article
