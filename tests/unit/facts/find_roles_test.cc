// Claims of facts/find_roles.h.
#include "facts/find_roles.h"

#include <gtest/gtest.h>

#include <string>

#include "unit/facts/marked_text.h"

namespace lede::facts {
namespace {

// The role of the person named `name`, or "".
std::string RoleOf(const char* name, const char* marked) {
  const MarkedText text(marked);
  const Who who = Find(text.Build(), name);
  if (!who.role) return "";
  EXPECT_EQ(who.role->text, text.At(who.role->span));
  return who.role->text;
}

TEST(FindRoles, ATitleBeforeTheNameComesWithItsCountryAndOffice) {
  EXPECT_EQ(RoleOf("Lee", "[D:South Korean=KR] President [P:Lee] is in [L:Oslo=NO]."),
            "South Korean President");
  EXPECT_EQ(RoleOf("Ann Rowe", "They met Secretary of State [P:Ann Rowe] there."),
            "Secretary of State");
  EXPECT_EQ(RoleOf("Ann Rowe", "He saw former deputy prime minister [P:Ann Rowe] there."),
            "former deputy prime minister");
  EXPECT_EQ(RoleOf("Ann Rowe", "Then [O:Acme] founder and chief executive [P:Ann Rowe] left."),
            "Acme founder and chief executive");
  EXPECT_EQ(RoleOf("Ann Rowe", "[C:Norway=NO]'s foreign minister [P:Ann Rowe] left."),
            "Norway's foreign minister");
  EXPECT_EQ(RoleOf("Ann Rowe", "The vote was lost by President-elect [P:Ann Rowe]."),
            "President-elect");
}

TEST(FindRoles, AnAppositionAfterTheName) {
  EXPECT_EQ(RoleOf("Rolf Dahl",
                   "[P:Rolf Dahl], an associate with [O:Asia Board]'s Oslo branch, "
                   "said the talks went well."),
            "an associate with Asia Board's Oslo branch");
  EXPECT_EQ(RoleOf("Rolf Dahl", "“It works,” said [P:Rolf Dahl], 62, chief executive of [O:Acme]."),
            "chief executive of Acme");
  EXPECT_EQ(RoleOf("Rolf Dahl", "[P:Rolf Dahl], a spokesman for the [O:Harbour Board], agreed."),
            "a spokesman for the Harbour Board");
}

TEST(FindRoles, AClauseAfterTheName) {
  EXPECT_EQ(RoleOf("Rolf Dahl", "[P:Rolf Dahl], who heads the agency, said no."),
            "heads the agency");
  EXPECT_EQ(RoleOf("Rolf Dahl", "[P:Rolf Dahl], who was a teacher in [L:Oslo=NO], said no."),
            "a teacher in Oslo");
}

TEST(FindRoles, ATitleWhoseAppositionIsTheName) {
  EXPECT_EQ(RoleOf("Rolf Dahl", "[C:Norway=NO]'s foreign minister, [P:Rolf Dahl], said no."),
            "Norway's foreign minister");
  EXPECT_EQ(RoleOf("Rolf Dahl", "Then [C:Norway=NO]'s foreign minister, [P:Rolf Dahl], said no."),
            "Norway's foreign minister");
  EXPECT_EQ(RoleOf("Rolf Dahl", "It was the head of the harbour board, [P:Rolf Dahl], who left."),
            "head of the harbour board");
}

TEST(FindRoles, NobodyGetsSomeoneElsesTitle) {
  EXPECT_EQ(RoleOf("Rolf Dahl", "It lost [P:Rolf Dahl], 24, and its director, a month ago."), "");
  EXPECT_EQ(RoleOf("Rolf Dahl", "[P:Rolf Dahl], President [P:Lee] and others came."), "");
  EXPECT_EQ(RoleOf("Rolf Dahl", "The minister said [P:Rolf Dahl] would come."), "");
  EXPECT_EQ(RoleOf("Rolf Dahl", "After talks with [P:Rolf Dahl], the mayor said no."), "");
}

TEST(FindRoles, OtherWordsAroundANameAreNoRole) {
  EXPECT_EQ(RoleOf("Rolf Dahl", "[P:Rolf Dahl] is a tall man."), "");
  EXPECT_EQ(RoleOf("Rolf Dahl", "The firm of [P:Rolf Dahl], which heads the market, closed."), "");
  EXPECT_EQ(RoleOf("Rolf Dahl", "She met the mayor and [P:Rolf Dahl]."), "");
  EXPECT_EQ(RoleOf("Rolf Dahl", "The minister of North Harbour [P:Rolf Dahl] left."),
            "minister of North Harbour");
  EXPECT_EQ(RoleOf("Rolf Dahl", "In the minister at North Harbour [P:Rolf Dahl] saw hope."), "");
}

TEST(FindRoles, ARoleEndsWhereAClauseBegins) {
  EXPECT_EQ(RoleOf("Rolf Dahl", "[P:Rolf Dahl], head of the board which owns the harbour, left."),
            "head of the board");
  EXPECT_EQ(RoleOf("Rolf Dahl", "[P:Rolf Dahl], head of a board whose boats sank, left."),
            "head of a board");
}

TEST(FindRoles, AFullerRoleIsPreferredToABareTitle) {
  EXPECT_EQ(
      RoleOf("Rowe", "President [P:Rowe] came. The [D:Norwegian=NO] president [P:Rowe] left."),
      "Norwegian president");
}

}  // namespace
}  // namespace lede::facts
