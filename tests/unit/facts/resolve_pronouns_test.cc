// Claims of facts/resolve_pronouns.h and facts/resolve_titles.h.
#include "facts/resolve_pronouns.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "unit/facts/marked_text.h"

namespace lede::facts {
namespace {

using Strings = std::vector<std::string>;

// The pronouns and titles that refer to the person named `name`.
Strings Stands(const char* name, const char* marked) {
  const MarkedText text(marked);
  Strings stands;
  for (const WhoMention& mention : Find(text.Build(), name).mentions)
    if (mention.form == MentionForm::kPronoun || mention.form == MentionForm::kTitle)
      stands.push_back(text.At(mention.span));
  return stands;
}

TEST(ResolvePronouns, APronounIsTheOnlyPersonWhoFits) {
  EXPECT_EQ(Stands("Anna Berg", "[P:Anna Berg] met [P:Carl Lind]. She thanked him."),
            Strings{"She"});
  EXPECT_EQ(Stands("Carl Lind", "[P:Anna Berg] met [P:Carl Lind]. She thanked him."),
            Strings{"him"});
}

TEST(ResolvePronouns, APronounThatFitsTwoIsNotResolved) {
  EXPECT_EQ(Stands("Carl Lind", "[P:Carl Lind] met [P:Tom Dahl], but the crowd saw him leave."),
            Strings{});
}

TEST(ResolvePronouns, APronounAtTheStartIsTheSubjectOfThePreviousSentence) {
  EXPECT_EQ(Stands("Carl Lind", "[P:Carl Lind] met [P:Tom Dahl]. He left early."), Strings{"He"});
}

TEST(ResolvePronouns, APronounAfterSomeoneUnnamedIsNotResolved) {
  EXPECT_EQ(Stands("Carl Lind", "[P:Carl Lind] saw a man. The crowd shouted and he left."),
            Strings{});
}

TEST(ResolvePronouns, APronounInsideAQuoteIsNotResolved) {
  EXPECT_EQ(Stands("Carl Lind", "[P:Carl Lind] came. “I think he is gone,” said a voice."),
            Strings{});
}

TEST(ResolvePronouns, APronounAfterSaidIsTheSpeaker) {
  EXPECT_EQ(Stands("Tom Dahl", "[P:Carl Lind] left. [P:Tom Dahl] said he was sorry."),
            Strings{"he"});
}

TEST(ResolveTitles, AnOfficeMeansItsOnlyHolder) {
  EXPECT_EQ(Stands("Anna Berg", "Mayor [P:Anna Berg] came to the club. The mayor left at noon."),
            Strings{"The mayor"});
  EXPECT_EQ(Stands("Anna Berg", "Mayor [P:Anna Berg] met mayor [P:Carl Lind]. The mayor left."),
            Strings{});
  EXPECT_EQ(Stands("Anna Berg", "Mayor [P:Anna Berg] came. The mayor of [L:Oslo=NO] left."),
            Strings{});
}

}  // namespace
}  // namespace lede::facts
