// Claims of mentions/mend_dateline.h.
#include "mentions/mend_dateline.h"

#include <gtest/gtest.h>

#include <string>

namespace lede::mentions {
namespace {

using Types = std::vector<EntityType>;
constexpr EntityType kPer = EntityType::kPerson, kLoc = EntityType::kLocation,
                     kMisc = EntityType::kMisc;

// The types of names after mending; every name was tagged as a person.
Types Mended(const std::string& dateline, const std::string& text,
             std::initializer_list<const char*> names) {
  Article article;
  article.dateline.text = dateline;
  article.text = text;
  std::vector<EntityMention> entities;
  for (const char* name : names) {
    const uint32_t start = static_cast<uint32_t>(text.find(name));
    entities.push_back({{start, start + static_cast<uint32_t>(std::string(name).size())}, kPer, 1});
  }
  MendDateline(article, &entities);
  Types types;
  for (const EntityMention& entity : entities) types.push_back(entity.type);
  return types;
}

TEST(MendDateline, APlaceInCapitalsIsALocationAndTheAgencyNobody) {
  EXPECT_EQ(
      Mended("LEEDS, England (HP)", "A standfirst by Bo.\n\nLEEDS, England (HP) — Ann Lee left.",
             {"Bo", "LEEDS", "England", "HP", "Ann Lee"}),
      (Types{kPer, kLoc, kPer, kMisc, kPer}));
}

TEST(MendDateline, NothingChangesWithoutAnAgency) {
  EXPECT_EQ(Mended("LEEDS", "LEEDS — Ann Lee left.", {"LEEDS"}), Types{kPer});
  EXPECT_EQ(Mended("", "LEEDS (HP) — Ann Lee left.", {"LEEDS", "HP"}), (Types{kPer, kPer}));
}

TEST(MendDateline, ADatelineThatIsNotInTheTextChangesNothing) {
  EXPECT_EQ(Mended("LEEDS (HP)", "YORK met Ann Lee.", {"YORK", "Ann Lee"}), (Types{kPer, kPer}));
}

}  // namespace
}  // namespace lede::mentions
