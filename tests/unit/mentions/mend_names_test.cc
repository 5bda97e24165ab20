// Claims of mentions/mend_names.h.
#include "mentions/mend_names.h"

#include <gtest/gtest.h>

#include <string>

#include "api/engine.h"
#include "article/read_clean_text.h"
#include "cli/embedded_data.h"
#include "text/annotate.h"

namespace lede::mentions {
namespace {

// The mended name as "name:type", with type P, O, L or M.
std::string Mend(const std::string& content, const std::string& name, EntityType type) {
  static const Result<api::Engine> engine = api::Engine::Open(cli::EmbeddedData());
  PageHints hints;
  hints.language = "en";
  const Article article = article::ReadCleanText(content, hints, engine->article);
  const AnnotatedText text = text::Annotate(article, engine->text);
  const uint32_t start = static_cast<uint32_t>(article.text.find(name));
  std::vector<EntityMention> entities{
      {{start, start + static_cast<uint32_t>(name.size())}, type, 1}};
  MendNames(text, engine->mentions.names, &entities);
  return std::string(entities[0].span.In(text.text)) + ":" +
         "POLM"[static_cast<size_t>(entities[0].type)];
}

constexpr EntityType kPerson = EntityType::kPerson, kOrganization = EntityType::kOrganization,
                     kLocation = EntityType::kLocation, kMisc = EntityType::kMisc;

TEST(MendNames, AnOriginIsNotPartOfAName) {
  EXPECT_EQ(Mend("The Oslo-based Velora Group grew.", "Oslo-based Velora Group", kOrganization),
            "Velora Group:O");
  EXPECT_EQ(Mend("An Oslo-headquartered Velora fell.", "Oslo-headquartered Velora", kPerson),
            "Velora:P");
  EXPECT_EQ(Mend("Coca-Cola Norway grew.", "Coca-Cola Norway", kOrganization),
            "Coca-Cola Norway:O");
}

TEST(MendNames, TheStartOfTheNextSentenceIsNotPartOfAName) {
  EXPECT_EQ(Mend("Fire crews in Molde The mayor said so.", "Molde The", kLocation), "Molde:L");
  EXPECT_EQ(Mend("They saw The Who, and left.", "The Who", kOrganization), "The Who:O");
  EXPECT_EQ(Mend("He sang Take It, and left.", "Take It", kMisc), "Take It:M");
}

TEST(MendNames, APersonAfterAnOfficeIsAPerson) {
  EXPECT_EQ(Mend("He met House Speaker Anna Rowe.", "House Speaker Anna Rowe", kOrganization),
            "Anna Rowe:P");
  EXPECT_EQ(Mend("Secretary of State Anna Rowe left.", "State Anna Rowe", kOrganization),
            "Anna Rowe:P");
}

TEST(MendNames, OrganisationsKeepTheOfficesInTheirNames) {
  EXPECT_EQ(Mend("the Royal General Hospital", "Royal General Hospital", kOrganization),
            "Royal General Hospital:O");
  EXPECT_EQ(Mend("the Office of the President", "Office of the President", kOrganization),
            "Office of the President:O");
}

TEST(MendNames, PunctuationAndAPersonsPossessiveAreNotPartOfAName) {
  EXPECT_EQ(Mend("She (Anna Rowe); left.", "Anna Rowe);", kPerson), "Anna Rowe:P");
  EXPECT_EQ(Mend("Rowe's hat was red.", "Rowe's", kPerson), "Rowe:P");
  EXPECT_EQ(Mend("Marlow's shops shut.", "Marlow's", kOrganization), "Marlow's:O");
}

TEST(MendNames, PluralsOfAcronymsAndSuffixesOfNamesAreNotOrganisations) {
  EXPECT_EQ(Mend("It sold SUVs in May.", "SUVs", kOrganization), "SUVs:M");
  EXPECT_EQ(Mend("Anna Rowe, Ph.D., said so.", "Ph.D.", kOrganization), "Ph.D.:M");
  EXPECT_EQ(Mend("It sold BMW in May.", "BMW", kOrganization), "BMW:O");
}

TEST(MendNames, AnOfficeCutFromItsHolderIsNotAnOrganisation) {
  EXPECT_EQ(Mend("He met Alaska Sen. Anna Rowe.", "Alaska Sen.", kOrganization), "Alaska Sen.:M");
  EXPECT_EQ(Mend("It sold Velora Inc. in May.", "Velora Inc.", kOrganization), "Velora Inc.:O");
}

TEST(MendNames, ATitleIsNotPartOfAPersonsName) {
  EXPECT_EQ(Mend("He met Sen. Anna Rowe.", "Sen. Anna Rowe", kPerson), "Anna Rowe:P");
  EXPECT_EQ(Mend("He met Special Envoy Rowe.", "Envoy Rowe", kPerson), "Rowe:P");
  EXPECT_EQ(Mend("He met Dean Rowe.", "Dean Rowe", kPerson), "Dean Rowe:P");
}

TEST(MendNames, AnOpenBracketEndsAName) {
  EXPECT_EQ(Mend("We see Ida (Anna Rowe) again.", "Ida (Anna Rowe", kPerson), "Ida:P");
  EXPECT_EQ(Mend("They beat Ost (B) again.", "Ost (B)", kOrganization), "Ost (B):O");
}

TEST(MendNames, ShipsPartiesHolidaysAndPrizesAreNeitherPeopleNorOrganisations) {
  EXPECT_EQ(Mend("The MV Merlin sank.", "MV Merlin", kPerson), "MV Merlin:M");
  EXPECT_EQ(Mend("Anna Rowe, R-S.C., said so.", "R-S.C.", kOrganization), "R-S.C.:M");
  EXPECT_EQ(Mend("They met on Christmas Eve.", "Christmas Eve", kPerson), "Christmas Eve:M");
  EXPECT_EQ(Mend("the Lantern Award-winning play", "Lantern Award-winning", kPerson),
            "Lantern Award-winning:M");
}

TEST(MendNames, ThingsAreNeitherPeopleNorOrganisations) {
  EXPECT_EQ(Mend("She learned HTML, CSS and more.", "HTML, CSS", kOrganization), "HTML, CSS:M");
  EXPECT_EQ(Mend("The BBC said so.", "BBC", kOrganization), "BBC:O");
  EXPECT_EQ(Mend("TL;DR it works.", "DR", kLocation), "DR:M");
  EXPECT_EQ(Mend("The anti-Velora camp grew.", "anti-Velora", kOrganization), "anti-Velora:M");
  EXPECT_EQ(Mend("He joined al-Shira in May.", "al-Shira", kOrganization), "al-Shira:O");
}

TEST(MendNames, ANameEndsWithAShortLine) {
  EXPECT_EQ(Mend("Luminous\nAnna Rowe (Velora)", "Luminous\nAnna Rowe", kPerson), "Luminous:P");
  EXPECT_EQ(Mend("All of the long evening the people of the small town of Saint\nAnne slept.",
                 "Saint\nAnne", kLocation),
            "Saint\nAnne:L");
}

TEST(MendNames, AStreetAfterAHouseNumberIsAPlace) {
  EXPECT_EQ(Mend("The hall, 5900 N. Rowe Ave., is open.", "N. Rowe Ave.", kPerson),
            "N. Rowe Ave.:L");
  EXPECT_EQ(Mend("She met N. Rowe there.", "N. Rowe", kPerson), "N. Rowe:P");
}

}  // namespace
}  // namespace lede::mentions
