// Claims of mentions/find_mentions.h and mentions/mend_dateline.h.
#include "mentions/find_mentions.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "api/engine.h"
#include "article/read_clean_text.h"
#include "base/limits.h"
#include "cli/embedded_data.h"
#include "text/annotate.h"

namespace lede::mentions {
namespace {

struct Found {
  Article article;
  Mentions mentions;

  bool Names(std::string_view name, EntityType type) const {
    for (const EntityMention& entity : mentions.entities)
      if (entity.type == type && entity.span.In(article.text) == name) return true;
    return false;
  }
};

Found Find(const std::string& content, const std::string& language) {
  static const Result<api::Engine> engine = api::Engine::Open(cli::EmbeddedData());
  PageHints hints;
  hints.language = language;
  hints.published = "2025-08-23";
  const Article article = article::ReadCleanText(content, hints, engine->article);
  const AnnotatedText text = text::Annotate(article, engine->text);
  return {article, FindMentions(article, text, engine->mentions)};
}

TEST(FindMentions, CapitalsBeforeAnAgencyAreTheLocation) {
  const Found found = Find(
      "ABERDEEN, Scotland (HP) — Norway and Scotland signed an agreement on Tuesday, officials "
      "said.",
      "en");
  EXPECT_TRUE(found.Names("ABERDEEN", EntityType::kLocation));
  EXPECT_FALSE(found.Names("HP", EntityType::kOrganization));
}

TEST(FindMentions, OtherLanguagesGiveOnlyPeopleWithACommonFirstName) {
  const Found german = Find(
      "Der Rat der Stadt Leipzig hat am Montag beschlossen, die Gebühr nicht zu erhöhen, sagte "
      "Anna "
      "Berg. Der Berg bleibt, meint Peter von der Heide Freitag.",
      "de");
  EXPECT_TRUE(german.Names("Anna Berg", EntityType::kPerson));
  EXPECT_TRUE(german.Names("Peter von der Heide", EntityType::kPerson));
  EXPECT_EQ(german.mentions.entities.size(), 2u);
  EXPECT_TRUE(german.mentions.place_mentions.empty());

  const Found alone = Find(
      "Anna Fischer gewann. Sie dankte der Fischer, einem Fischer und dem Hafen. Später lachte "
      "Fischer, und Fischer ging.",
      "de");
  EXPECT_EQ(alone.mentions.entities.size(), 3u);  // of the five, only those without an article

  const Found spanish = Find(
      "La alcaldesa Ana García Robles visitó el puerto. Robles habló con Carlos y con los vecinos.",
      "es");
  EXPECT_TRUE(spanish.Names("Ana García Robles", EntityType::kPerson));
  EXPECT_TRUE(spanish.Names("Robles", EntityType::kPerson));
  EXPECT_EQ(spanish.mentions.entities.size(), 2u);
}

TEST(FindMentions, ATextTooShortToDetectItsLanguageKeepsItsNames) {
  EXPECT_TRUE(Find("Anna Berg, Chicago", "").mentions.entities.size() > 0);
}

std::string Repeated(const std::string& piece, size_t times) {
  std::string all;
  for (size_t i = 0; i < times; ++i) all += piece;
  return all;
}

TEST(FindMentions, ANameOnEachOfManyLinesIsFoundALimitedNumberOfTimes) {
  constexpr size_t kLines = 3 * limits::kMaxMentions;
  const size_t english = Find(Repeated("x\n", kLines), "en").mentions.entities.size();
  const size_t german =
      Find("Anna Berg kam. " + Repeated("Berg\n", kLines), "de").mentions.entities.size();
  EXPECT_GT(german, limits::kMaxMentions / 2);
  EXPECT_LE(german, limits::kMaxMentions);
  EXPECT_LE(english, limits::kMaxMentions);
}

}  // namespace
}  // namespace lede::mentions
