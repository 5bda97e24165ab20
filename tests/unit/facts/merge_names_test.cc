// Claims of facts/merge_names.h.
#include "facts/merge_names.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "unit/facts/marked_text.h"

namespace lede::facts {
namespace {

std::vector<Who> Merge(const char* marked, const char* language = "en") {
  const MarkedText text(marked);
  return MergeNames(text.article.text, text.mentions.entities, language, TestData().lists);
}

std::vector<std::string> Names(const std::vector<Who>& merged) {
  std::vector<std::string> names;
  for (const Who& who : merged) names.push_back(who.name);
  return names;
}

using Strings = std::vector<std::string>;

TEST(MergeNames, TakesTheFullestNameAndKeepsTheOthersAsAliases) {
  const auto merged = Merge("[P:Berg] won. [P:Anna Maria Berg] smiled. [P:Anna Berg] left.");
  ASSERT_EQ(Names(merged), Strings{"Anna Maria Berg"});
  EXPECT_EQ(merged[0].aliases, (Strings{"Berg", "Anna Berg"}));
  EXPECT_EQ(merged[0].mentions[0].form, MentionForm::kShort);
  EXPECT_EQ(merged[0].mentions[1].form, MentionForm::kName);
}

TEST(MergeNames, AGenitiveIsItsBaseInOtherLanguagesThanEnglish) {
  const char* const marked = "[P:Anna Bergs] bok. [P:Anna Berg] er glad. [P:Bergs] venn. [P:Berg].";
  const auto merged = Merge(marked, "no");
  ASSERT_EQ(Names(merged), Strings{"Anna Berg"});
  EXPECT_EQ(merged[0].mentions.size(), 4u);
  EXPECT_EQ(Names(Merge("[P:Anna Bergs]. [P:Anna Berg].")), (Strings{"Anna Bergs", "Anna Berg"}));
  EXPECT_EQ(Names(Merge("[P:Marie Curies] Labor. [P:Max Muster].", "de")),
            (Strings{"Marie Curies", "Max Muster"}));
}

TEST(MergeNames, FamilyNamesThatComeFirstIdentifyTheirPerson) {
  EXPECT_EQ(Names(Merge("[P:Park Ji-won] met [P:Tanaka]. [P:Park] bowed.")),
            (Strings{"Park Ji-won", "Tanaka"}));
}

TEST(MergeNames, AFirstNameIsEnoughUnlessItIsAnothersSurname) {
  EXPECT_EQ(Names(Merge("[P:Anna Berg] came. [P:Anna] left.")), Strings{"Anna Berg"});
  const auto merged = Merge("[P:Lee Ray] met [P:Ann Lee]. [P:Lee] left.");
  ASSERT_EQ(merged.size(), 2u);
  EXPECT_EQ(Names(merged), (Strings{"Lee Ray", "Ann Lee"}));
  EXPECT_EQ(merged[1].mentions.size(), 2u);
}

TEST(MergeNames, InitialsAndGenerationsDoNotMakeAnotherPerson) {
  EXPECT_EQ(Names(Merge("[P:Carl Weber Jr.] and [P:Carl T. Weber] and [P:C. Weber]")),
            Strings{"Carl T. Weber"});
}

TEST(MergeNames, RelativesStaySeparateAndTheSurnameMeansTheFirst) {
  const auto merged = Merge("[P:Ida Holm] and her son [P:Per Holm] came. [P:Holm] spoke.");
  ASSERT_EQ(Names(merged), (Strings{"Ida Holm", "Per Holm"}));
  EXPECT_EQ(merged[0].mentions.size(), 2u);
}

TEST(MergeNames, HonorificsAreNotPartOfAName) {
  EXPECT_EQ(Names(Merge("[P:Eva Lind] said so. [P:Mrs Lind] left.")), Strings{"Eva Lind"});
}

TEST(MergeNames, BracketsDefineAnAcronym) {
  const auto merged = Merge("The [O:Rail Accident Bureau] ([O:RABU]) came. [O:RABU] left.");
  ASSERT_EQ(Names(merged), Strings{"Rail Accident Bureau"});
  EXPECT_EQ(merged[0].mentions.size(), 3u);
}

TEST(MergeNames, InitialsMakeAnAcronymAndNumbersADigit) {
  EXPECT_EQ(Names(Merge("the [O:Group of Seven], the [O:G7] and the [O:World Health "
                        "Organization], the [O:WHO], the [O:W.H.O.]")),
            (Strings{"Group of Seven", "World Health Organization"}));
}

TEST(MergeNames, TheStartOfANameIsShortForItAfterTheFullName) {
  EXPECT_EQ(Names(Merge("[O:Nordic Wind Power] grew. [O:Nordic] sold shares.")),
            Strings{"Nordic Wind Power"});
  EXPECT_EQ(Names(Merge("[O:Apex] grew. [O:Apex Maps] did too.")), (Strings{"Apex", "Apex Maps"}));
  EXPECT_EQ(Names(Merge("[O:Apex] grew. [O:Apex Inc] sold.")), Strings{"Apex Inc"});
}

TEST(MergeNames, AShortNameThatFitsTwoOrganisationsStaysApart) {
  EXPECT_EQ(Names(Merge("[O:Harbour United] beat [O:Harbour City]. [O:Harbour] cheered.")).size(),
            3u);
}

TEST(MergeNames, AShortNamePrefersTheOneThatAddsOnlyALegalForm) {
  const auto merged = Merge("[O:Velora Sports] and [O:Velora Inc] met. [O:Velora] grew.");
  ASSERT_EQ(Names(merged), (Strings{"Velora Sports", "Velora Inc"}));
  EXPECT_EQ(merged[1].mentions.size(), 2u);
}

TEST(MergeNames, TheOrderOfWordsAroundOfDoesNotMatter) {
  EXPECT_EQ(Names(Merge("the [O:Ministry of Health] and the [O:Health Ministry]")).size(), 1u);
}

TEST(MergeNames, AnAcronymOfCommonKnowledgeIsSpelledOut) {
  const auto merged = Merge("The [O:UN] met. The [O:United Nations] agreed. The [O:U.N.] left.");
  ASSERT_EQ(Names(merged), Strings{"United Nations"});
  EXPECT_EQ(merged[0].aliases, (Strings{"UN", "U.N."}));
  EXPECT_EQ(Merge("The [O:UN] met.")[0].aliases, Strings{"United Nations"});
}

TEST(MergeNames, TheTextsMeaningOfAnAcronymPrecedesCommonKnowledge) {
  const auto merged = Merge("The [O:Upland Nurses] ([O:UN]) met. The [O:UN] left.");
  ASSERT_EQ(Names(merged), Strings{"Upland Nurses"});
  EXPECT_EQ(merged[0].mentions.size(), 3u);
}

TEST(MergeNames, ABodyOfAnOrganisationIsNotTheOrganisation) {
  EXPECT_EQ(Names(Merge("The [O:U.N. Security Council] met. The [O:U.N.] left.")).size(), 2u);
}

TEST(MergeNames, ASurnameWithAParticleIsNotTheFullName) {
  EXPECT_EQ(Names(Merge("[P:Don Van Dyke] sang. [P:Van Dyke] left. [P:Van Dyke] slept.")),
            Strings{"Don Van Dyke"});
}

TEST(MergeNames, ASurnameWithAHyphenIsNotTheFullName) {
  EXPECT_EQ(Names(Merge("[P:Ida Moss-Rowe] sang. [P:Moss-Rowe] left. [P:Moss-Rowe] slept.")),
            Strings{"Ida Moss-Rowe"});
}

}  // namespace
}  // namespace lede::facts
