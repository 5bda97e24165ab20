// Claims of facts/salience/find_signs.h: each sign has the value that a reader of the text would
// give it.
#include "facts/salience/find_signs.h"

#include <gtest/gtest.h>

#include <string>

#include "unit/facts/marked_text.h"

namespace lede::facts {
namespace {

using Sign = SalienceSign;

// The signs of every person and place of a text.
class Signs {
 public:
  explicit Signs(std::string_view marked, std::string title = "")
      : text_(marked, std::move(title)),
        facts_(text_.Build()),
        all_(FindSigns(text_.article, text_.text, TestData().lists.titles, facts_)) {}

  // Whether the sign has the step of `value`.
  void Expect(std::string_view name, Sign sign, int32_t value) const {
    for (size_t i = 0; i < facts_.who.size(); ++i)
      if (facts_.who[i].name == name) return Expect(all_.who[i], name, sign, value);
    for (size_t i = 0; i < facts_.where.size(); ++i)
      if (facts_.where[i].place.name == name) return Expect(all_.where[i], name, sign, value);
    ADD_FAILURE() << name << " is not there";
  }

 private:
  static void Expect(const SalienceSigns& signs, std::string_view name, Sign sign, int32_t value) {
    const SignScale& scale = ScaleOf(sign);
    EXPECT_EQ(int{signs[static_cast<size_t>(sign)]}, int{scale.StepOf(value)})
        << name << ": " << scale.name;
  }

  MarkedText text_;
  Facts facts_;
  AllSalienceSigns all_;
};

TEST(SignScale, AValueBelongsToTheFirstStepThatItDoesNotExceed) {
  const SignScale& scale = ScaleOf(Sign::kShare);  // 20, 50, 100, 200
  EXPECT_EQ(scale.StepOf(0), 0);
  EXPECT_EQ(scale.StepOf(20), 0);
  EXPECT_EQ(scale.StepOf(21), 1);
  EXPECT_EQ(scale.StepOf(200), 3);
  EXPECT_EQ(scale.StepOf(201), 4);
  EXPECT_EQ(scale.steps(), 5u);
}

constexpr char kBakery[] =
    "[P:Ida Holm] opened a bakery in [L:Oslo=NO] on Monday. A large oven came from [C:Norway=NO]'s "
    "north, said [P:Per Lund] of "
    "[O:ACME].\n\n"
    "Customers queued. In the evening the crowd, which had grown all day long, cheered "
    "[P:Holm].\n\n"
    "The [D:Norwegian=NO] choir sang.\n\n"
    "Nobody else did.";

TEST(FindSigns, TellPeopleFromOrganisationsAndPlaces) {
  const Signs signs(kBakery);
  signs.Expect("Ida Holm", Sign::kKind, 0);
  signs.Expect("ACME", Sign::kKind, 1);
  signs.Expect("Norway", Sign::kKind, 2 + static_cast<int32_t>(PlaceKind::kCountry));
  signs.Expect("Oslo", Sign::kKind, 2 + static_cast<int32_t>(PlaceKind::kCity));
}

TEST(FindSigns, SayWhereItIsFirstMentioned) {
  const Signs signs(kBakery);
  signs.Expect("Ida Holm", Sign::kSentence, 0);
  signs.Expect("Per Lund", Sign::kSentence, 1);
  signs.Expect("Ida Holm", Sign::kColumn, 0);
  signs.Expect("Oslo", Sign::kColumn, 28);
  signs.Expect("Per Lund", Sign::kColumn, 45);
  signs.Expect("Ida Holm", Sign::kOrder, 0);
  signs.Expect("Oslo", Sign::kOrder, 1);
  signs.Expect("ACME", Sign::kOrder, 4);
}

TEST(FindSigns, CountTheOthersInItsFirstSentence) {
  const Signs signs(kBakery);
  signs.Expect("Ida Holm", Sign::kNeighbours, 1);
  signs.Expect("ACME", Sign::kNeighbours, 2);
  Signs("[P:Ida Holm] slept. [P:Ida Holm] woke, and [P:Holm] sang.")
      .Expect("Ida Holm", Sign::kNeighbours, 0);
}

TEST(FindSigns, NoticeTheWordsAroundIt) {
  const Signs signs(kBakery);
  signs.Expect("Ida Holm", Sign::kBefore, 0);
  signs.Expect("Oslo", Sign::kBefore, 1);
  signs.Expect("ACME", Sign::kBefore, 2);
  signs.Expect("Per Lund", Sign::kBefore, 0);
  signs.Expect("Norway", Sign::kPossessive, 1);
  signs.Expect("Oslo", Sign::kPossessive, 0);
  Signs("A fire reached [C:Norway=NO]’s coast.").Expect("Norway", Sign::kPossessive, 1);
}

TEST(FindSigns, CountMentionsByNameAndByDemonym) {
  const Signs signs(kBakery);
  signs.Expect("Ida Holm", Sign::kMentions, 2);
  signs.Expect("Norway", Sign::kMentions, 1);
  signs.Expect("Norway", Sign::kDemonyms, 1);
  signs.Expect("Oslo", Sign::kDemonyms, 0);
  signs.Expect("Oslo", Sign::kShare, 1000 / 7);
  signs.Expect("Ida Holm", Sign::kShare, 2000 / 7);
}

TEST(FindSigns, CountPronounsInTheShareButNotAsNames) {
  const Signs signs("[P:Ida Holm] baked. She sang. She slept. [L:Oslo=NO] slept.");
  signs.Expect("Ida Holm", Sign::kMentions, 1);
  signs.Expect("Ida Holm", Sign::kShare, 750);
  signs.Expect("Oslo", Sign::kShare, 250);
}

TEST(FindSigns, CountTheBlocksThatMentionIt) {
  const Signs signs(kBakery);
  signs.Expect("Ida Holm", Sign::kBlocks, 50);
  signs.Expect("Per Lund", Sign::kBlocks, 25);
}

TEST(FindSigns, SayHowLateItIsLastMentioned) {
  const Signs signs(kBakery);
  signs.Expect("Oslo", Sign::kLast, 12);
  signs.Expect("Norway", Sign::kLast, 80);
}

TEST(FindSigns, CountSentencesThatBeginWithIt) {
  const Signs signs(kBakery);
  signs.Expect("Ida Holm", Sign::kOpenings, 1);
  signs.Expect("Oslo", Sign::kOpenings, 0);
  signs.Expect("Norway", Sign::kOpenings, 1);
}

TEST(FindSigns, FindItInTheTitle) {
  const Signs signs(kBakery, "Ida Holm opens a new bakery in the old town of Oslo");
  signs.Expect("Ida Holm", Sign::kTitle, 0);
  signs.Expect("Ida Holm", Sign::kTitleWords, 100);
  signs.Expect("Oslo", Sign::kTitle, 10);
  signs.Expect("Per Lund", Sign::kTitle, 64);
  signs.Expect("Per Lund", Sign::kTitleWords, 0);
  Signs(kBakery, "Baker Holm").Expect("Ida Holm", Sign::kTitleWords, 50);
  Signs(kBakery, "A Norwegian bakery").Expect("Norway", Sign::kTitle, 1);
}

TEST(FindSigns, DescribeTheName) {
  const Signs signs(kBakery);
  signs.Expect("Ida Holm", Sign::kWords, 2);
  signs.Expect("Oslo", Sign::kWords, 1);
  signs.Expect("ACME", Sign::kAcronym, 1);
  signs.Expect("Oslo", Sign::kAcronym, 0);
  signs.Expect("Ida Holm", Sign::kSpelled, 1);
  signs.Expect("Ida Holm", Sign::kAliases, 1);
  signs.Expect("Per Lund", Sign::kAliases, 0);
}

TEST(FindSigns, KnowTheRole) {
  const Signs signs(
      "Mayor [P:Ida Holm] met [P:Per Lund], a baker from the old town, and [P:Bo Ek].");
  signs.Expect("Ida Holm", Sign::kRole, 2);
  signs.Expect("Per Lund", Sign::kRole, 1);
  signs.Expect("Bo Ek", Sign::kRole, 0);
}

TEST(FindSigns, KnowWhetherAPlaceHasACountry) {
  const Signs signs("A fire in [L:Oslo=NO] spread to [L:Lower Mill=].");
  signs.Expect("Oslo", Sign::kPlaced, 1);
  signs.Expect("Lower Mill", Sign::kPlaced, 0);
}

}  // namespace
}  // namespace lede::facts
