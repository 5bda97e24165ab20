// Claims of api/markdown_text.h.
#include "api/markdown_text.h"

#include <gtest/gtest.h>

namespace lede::api {
namespace {

TEST(EscapeLineStart, KeepsALineFromStartingAListOrAHeading) {
  EXPECT_EQ(EscapeLineStart("1. May"), "1\\. May");
  EXPECT_EQ(EscapeLineStart("2024) was"), "2024\\) was");
  for (const char* line : {"# a", "+ a", "- a", "== a", "~ a", "| a"})
    EXPECT_EQ(EscapeLineStart(line), std::string("\\") + line);
}

TEST(EscapeLineStart, LeavesOtherLinesAlone) {
  for (const char* line : {"", "1998", "3 may", ". a", "a - b", "\\* a"})
    EXPECT_EQ(EscapeLineStart(line), line);
}

TEST(EscapeMarkdown, ShowsMarkupAsItIs) {
  EXPECT_EQ(EscapeMarkdown("*a* _b_ [c] <d> `e` \\"),
            "\\*a\\* \\_b\\_ \\[c\\] \\<d\\> \\`e\\` \\\\");
  EXPECT_EQ(EscapeMarkdown("one\ntwo"), "one two");
}

TEST(AppendMarkdown, EscapesTheBarOnlyInCells) {
  std::string line, cell;
  AppendMarkdown("a|b", kMarkdownSigns, &line);
  AppendMarkdown("a|b", kMarkdownCellSigns, &cell);
  EXPECT_EQ(line, "a|b");
  EXPECT_EQ(cell, "a\\|b");
}

}  // namespace
}  // namespace lede::api
