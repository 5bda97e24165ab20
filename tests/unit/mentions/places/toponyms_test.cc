// Claims of mentions/places/toponyms.h.
#include "mentions/places/toponyms.h"

#include <gtest/gtest.h>

#include <string>

namespace lede::mentions {
namespace {

// How the second of two names follows the first, given what is between them.
Link LinkOver(const std::string& between) {
  const std::string text = "Ab" + between + "Cd";
  ToponymBuilder builder(text);
  const uint32_t second = static_cast<uint32_t>(2 + between.size());
  builder.Add({0, 2}, PlaceForm::kName, ToponymUse::kMention, {});
  builder.Add({second, second + 2}, PlaceForm::kName, ToponymUse::kMention, {});
  return builder.Take().all.at(1).link;
}

TEST(ToponymBuilder, KnowsWhatAContainerFollows) {
  for (const char* between : {", ", " (", ","})
    EXPECT_EQ(LinkOver(between), Link::kComma) << between;
}

TEST(ToponymBuilder, KnowsListsAndRows) {
  for (const char* between :
       {" and ", ", and ", " or ", ", or ", " & ", "/", "; ", "\n\n", " 58.5\n\n", "\t"})
    EXPECT_EQ(LinkOver(between), Link::kList) << between;
}

TEST(ToponymBuilder, KnowsOwners) {
  for (const char* between :
       {"'s ", "’s ", " city of ", " port city of ", " capital ", " village "})
    EXPECT_EQ(LinkOver(between), Link::kOwner) << between;
}

TEST(ToponymBuilder, OtherNamesAreApart) {
  for (const char* between : {" to ", " citizens of ", ". ", ".\n\n", " said.\n\n", "capital"})
    EXPECT_EQ(LinkOver(between), Link::kApart) << between;
  EXPECT_EQ(LinkOver(" " + std::string(40, 'x') + " city of "), Link::kApart);
}

TEST(ToponymBuilder, ANameKeepsTheCandidatesItWasFirstAddedWith) {
  ToponymBuilder builder("Paris Paris Paris");
  builder.Add({0, 5}, PlaceForm::kName, ToponymUse::kMention, std::vector<Candidate>(2));
  builder.Add({6, 11}, PlaceForm::kName, ToponymUse::kClue, {});
  builder.Add({12, 17}, PlaceForm::kDemonym, ToponymUse::kMention, std::vector<Candidate>(1));
  EXPECT_TRUE(builder.EndsAt(17));
  const Toponyms toponyms = builder.Take();
  ASSERT_EQ(toponyms.names.size(), 2u);
  EXPECT_EQ(toponyms.all[1].name, toponyms.all[0].name);
  EXPECT_EQ(toponyms.names[toponyms.all[0].name].candidates.size(), 2u);
  EXPECT_NE(toponyms.all[2].name, toponyms.all[0].name) << "a demonym of the same form";
}

}  // namespace
}  // namespace lede::mentions
