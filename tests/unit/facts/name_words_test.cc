// Claims of facts/name_words.h.
#include "facts/words/name_words.h"

#include <gtest/gtest.h>

#include "unit/facts/marked_text.h"

namespace lede::facts {
namespace {

TEST(SplitName, GivesComparableWords) {
  EXPECT_EQ(SplitName("Kim Min-jun"), (NameWords{"kim", "min", "jun"}));
  EXPECT_EQ(SplitName("Robert J. Hale"), (NameWords{"robert", "j", "hale"}));
  EXPECT_EQ(SplitName("U.N.'s"), (NameWords{"un"}));
  EXPECT_EQ(SplitName("“Ann\u00A0O’Neill’s” (SPD)"), (NameWords{"ann", "o'neill", "spd"}));
  EXPECT_EQ(SplitName("Reuters'"), (NameWords{"reuters"}));
  EXPECT_EQ(SplitName("Ärzte–Kammer/Süd"), (NameWords{"ärzte", "kammer", "süd"}));
  EXPECT_EQ(SplitName(" . "), NameWords{});
  EXPECT_EQ(SplitName("a b c d", 2), (NameWords{"a", "b"}));
}

TEST(SplitPersonName, LeavesOutHonorificsAndGenerations) {
  const auto split = [](std::string_view name) {
    return SplitPersonName(name, TestData().lists.honorifics);
  };
  EXPECT_EQ(split("Mr. Robert Hale Jr."), (NameWords{"robert", "hale"}));
  EXPECT_EQ(split("Dr Ann Lee III"), (NameWords{"ann", "lee"}));
  EXPECT_EQ(split("Ann Lee"), (NameWords{"ann", "lee"}));
}

TEST(SplitOrganizationName, LeavesOutTheArticleAndSpellsOutAcronyms) {
  const auto split = [](std::string_view name) {
    return SplitOrganizationName(name, TestData().lists.acronyms);
  };
  EXPECT_EQ(split("the U.N. Security Council"),
            (NameWords{"united", "nations", "security", "council"}));
  EXPECT_EQ(split("The Harbour Board"), (NameWords{"harbour", "board"}));
  EXPECT_EQ(split("Harbour Board"), (NameWords{"harbour", "board"}));
  EXPECT_EQ(split("The"), (NameWords{"the"}));
}

TEST(MayBeCalled, ByPartsThatStillNameThePerson) {
  const NameWords hale{"robert", "j", "hale"};
  EXPECT_TRUE(MayBeCalled(hale, {"robert", "hale"}));
  EXPECT_TRUE(MayBeCalled(hale, {"r", "hale"}));
  EXPECT_TRUE(MayBeCalled(hale, {"robert", "john", "hale"}));
  EXPECT_TRUE(MayBeCalled({"anna", "van", "dyke"}, {"van", "dyke"}));
  EXPECT_TRUE(MayBeCalled({"kim", "min", "jun"}, {"min", "jun"}));
}

TEST(MayBeCalled, NotByAnothersName) {
  EXPECT_FALSE(MayBeCalled({"robert", "hale"}, {"roberta", "hale"}));
  EXPECT_FALSE(MayBeCalled({"robert", "hale"}, {"robert", "hill"}));
  EXPECT_FALSE(MayBeCalled({"robert", "j", "hale"}, {"robert", "k", "hale"}));
}

}  // namespace
}  // namespace lede::facts
