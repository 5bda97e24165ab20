// Claims of mentions/people_by_first_name.h.
#include "mentions/people_by_first_name.h"

#include <gtest/gtest.h>

#include <string>

#include "mentions/mention_data.h"
#include "text/annotate.h"
#include "unit/read_data.h"

namespace lede::mentions {
namespace {

// The people found, in text order: "Maria Rossi|Rossi".
std::string People(const std::string& text, bool nouns_too = false) {
  static const text::TextData text_data = ReadData<text::TextData>();
  static const MentionData data = ReadData<MentionData>();
  Article article;
  article.language = nouns_too ? "de" : "it";
  article.text = text;
  article.blocks = {{BlockKind::kParagraph, 0, {0, static_cast<uint32_t>(text.size())}}};
  std::string out;
  for (const EntityMention& person :
       FindPeopleByFirstName(text::Annotate(article, text_data), data.first_names, nouns_too)) {
    EXPECT_EQ(person.type, EntityType::kPerson);
    out += (out.empty() ? "" : "|") + std::string(person.span.In(article.text));
  }
  return out;
}

TEST(FindPeopleByFirstName, AFirstNameNeedsAFamilyName) {
  EXPECT_EQ(People("Ieri Maria Rossi ha parlato."), "Maria Rossi");
  EXPECT_EQ(People("Ieri Maria ha parlato."), "");
  EXPECT_EQ(People("Ieri Qwerta Rossi ha parlato."), "");
  EXPECT_EQ(People("MARIA ROSSI"), "");
}

TEST(FindPeopleByFirstName, NamesMayHaveSeveralWords) {
  EXPECT_EQ(People("Ieri Anna Maria De Luca ha parlato."), "Anna Maria De Luca");
  EXPECT_EQ(People("Ieri Anna von der Heide ha parlato."), "Anna von der Heide");
  EXPECT_EQ(People("Ieri Anna Franz ha parlato."), "Anna Franz") << "both are first names";
  EXPECT_EQ(People("Ieri Anna von der."), "");
}

TEST(FindPeopleByFirstName, FromThenOnTheFamilyNameIsEnough) {
  EXPECT_EQ(People("Ieri Maria Rossi ha parlato. Poi Rossi ha taciuto."), "Maria Rossi|Rossi");
  EXPECT_EQ(People("Maria Li parla. Poi Li tace."), "Maria Li") << "too short to stand alone";
}

TEST(FindPeopleByFirstName, InGermanAFamilyNameIsOneWordAndNounsFollowArticles) {
  EXPECT_EQ(People("Gestern hat Anna Fischer Brot gekauft.", true), "Anna Fischer");
  EXPECT_EQ(People("Anna Fischer kam. Dann ging Fischer zum Fischer.", true),
            "Anna Fischer|Fischer");
}

TEST(FindPeopleByFirstName, AnInitialIsNoFamilyNameUnlessTheNameEndsThere) {
  EXPECT_EQ(People("Es kam Anna M. Fischer, und Brot gab es.", true), "Anna M. Fischer");
  EXPECT_EQ(People("Gestern hat Anna M. Fischer Brot gekauft. Fischer mag es.", true),
            "Anna M. Fischer|Fischer");
  EXPECT_EQ(People("Gestern hat Anna M. gestanden.", true), "Anna M");
  EXPECT_EQ(People("Gestern hat Anna M. Brot gekauft. Das Brot war frisch.", true), "Anna M.");
  EXPECT_EQ(People("Verurteilt wurde Anna M. Ermittler fanden es heraus.", true), "Anna M.");
}

TEST(FindPeopleByFirstName, WhatIsNamedAfterPeopleIsNone) {
  EXPECT_EQ(People("Ieri piazza Maria Rossi era chiusa."), "");
  EXPECT_EQ(People("Der Anna Fischer Platz ist gesperrt.", true), "");
}

}  // namespace
}  // namespace lede::mentions
