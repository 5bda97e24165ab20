// Claims of mentions/find_mentions.h and mentions/mend_dateline.h.
#include "mentions/find_mentions.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "api/engine.h"
#include "article/read_clean_text.h"
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

TEST(FindMentions, WhatStandsInCapitalsBeforeAnAgencyIsWhereTheReportIsFrom) {
  const Found found = Find(
      "ABERDEEN, Scotland (HP) — Norway and Scotland signed an agreement on Tuesday, officials "
      "said.",
      "en");
  EXPECT_TRUE(found.Names("ABERDEEN", EntityType::kLocation));
  EXPECT_FALSE(found.Names("HP", EntityType::kOrganization));
}

TEST(FindMentions, ALanguageWhoseNamesItDoesNotKnowHasNone) {
  const std::string content =
      "Der Rat der Stadt Leipzig hat am Montag beschlossen, die Gebühr nicht zu erhöhen, sagte "
      "Anna Berg.";
  const Found found = Find(content, "de");
  EXPECT_TRUE(found.mentions.entities.empty() && found.mentions.place_mentions.empty());
}

TEST(FindMentions, ATextTooShortToTellItsLanguageKeepsItsNames) {
  EXPECT_TRUE(Find("Anna Berg, Chicago", "").mentions.entities.size() > 0);
}

}  // namespace
}  // namespace lede::mentions
