// The tagger finds people, organisations and locations as whole tokens, however odd the text.
#include "mentions/entities/tag_entities.h"

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <vector>

#include "text/annotate.h"
#include "unit/read_data.h"

namespace lede::mentions {
namespace {

struct Tagged {
  Article article;
  AnnotatedText text;
  std::vector<EntityMention> mentions;
};

// A pointer, because the annotations are views of the article's text.
std::unique_ptr<Tagged> Tag(const std::string& text) {
  static const text::TextData text_data = ReadData<text::TextData>();
  static const EntityData entity_data = ReadData<EntityData>();
  static const PlaceData place_data = ReadData<PlaceData>();
  auto tagged = std::make_unique<Tagged>();
  tagged->article.language = "en";
  tagged->article.text = text;
  tagged->article.blocks = {{BlockKind::kParagraph, 0, {0, static_cast<uint32_t>(text.size())}}};
  tagged->text = text::Annotate(tagged->article, text_data);
  tagged->mentions = TagEntities(tagged->text, entity_data, place_data);
  return tagged;
}

// "PER Ada Brook, LOC Lisbon"
std::string Names(const std::string& text) {
  static constexpr const char* kTypes[] = {"PER", "ORG", "LOC", "MISC"};
  const std::unique_ptr<Tagged> tagged = Tag(text);
  std::string out;
  for (const EntityMention& m : tagged->mentions) {
    if (!out.empty()) out += ", ";
    out += std::string(kTypes[static_cast<size_t>(m.type)]) + " " + std::string(m.span.In(text));
  }
  return out;
}

TEST(TagEntities, DistinguishesPeopleOrganisationsAndLocations) {
  EXPECT_EQ(Names("Maria Silva of the World Health Organization spoke in Lisbon on Monday."),
            "PER Maria Silva, ORG World Health Organization, LOC Lisbon");
}

TEST(TagEntities, LeavesTitlesOutOfNames) {
  EXPECT_EQ(Names("The talks were opened by former Prime Minister John Carter in Berlin."),
            "PER John Carter, LOC Berlin");
}

TEST(TagEntities, CallsNationalitiesMiscellaneous) {
  EXPECT_EQ(Names("Two Japanese engineers were hurt, police in Madrid said."),
            "MISC Japanese, LOC Madrid");
}

TEST(TagEntities, FindsNothingInPlainWords) {
  EXPECT_EQ(Names("It was raining all day and nobody went out."), "");
  EXPECT_EQ(Names(""), "");
}

TEST(TagEntities, ReturnsOrderedMentionsOfWholeTokensWithScores) {
  const auto tagged =
      Tag("Ann Reed's firm, Reed & Co, moved from Paris to New York. Mr. Reed told the BBC that "
          "\xE2\x80\x9CZ\xC3\xBCrich\xE2\x80\x9D was next.");
  uint32_t end = 0;
  EXPECT_FALSE(tagged->mentions.empty());
  for (const EntityMention& m : tagged->mentions) {
    EXPECT_GE(m.span.start, end);
    end = m.span.end;
    bool starts = false, ends = false;
    for (const Token& token : tagged->text.tokens) {
      starts |= token.span.start == m.span.start;
      ends |= token.span.end == m.span.end;
    }
    EXPECT_TRUE(starts && ends);
    EXPECT_GE(m.score, 0);
    EXPECT_LE(m.score, 1);
  }
}

TEST(TagEntities, KeepsTheCellsOfATableApart) {
  const std::string text = "Berlin\tMaria Silva\tParis\tJohn Carter";
  const auto tagged = Tag(text);
  ASSERT_FALSE(tagged->mentions.empty());
  for (const EntityMention& m : tagged->mentions)
    EXPECT_EQ(m.span.In(text).find('\t'), std::string_view::npos);
}

TEST(TagEntities, SurvivesNonsense) {
  std::string text;
  for (int i = 0; i < 500; ++i) text += "Mr X. \xF0\x9F\x8E\x89 of-of A&B 1-2 \"";
  const auto once = Tag(text), again = Tag(text);
  ASSERT_EQ(once->mentions.size(), again->mentions.size());
  for (size_t i = 0; i < once->mentions.size(); ++i)
    EXPECT_EQ(once->mentions[i].span, again->mentions[i].span);
}

}  // namespace
}  // namespace lede::mentions
