// Hostile pages: the tree and the bytes it owns stay linear, its depth bounded.
#include <gtest/gtest.h>

#include <string>

#include "base/limits.h"
#include "html/parse.h"
#include "unit/html/outline.h"

namespace lede::html {
namespace {

struct Shape {
  const char* name;
  const char* start;
  const char* repeated;  // "#" is replaced by an increasing number
};

std::string Build(const Shape& shape, int times) {
  std::string page = shape.start;
  for (int i = 0; i < times; ++i) {
    for (const char c : std::string_view(shape.repeated)) {
      if (c == '#') {
        page += std::to_string(i);
      } else {
        page += c;
      }
    }
  }
  return page;
}

class Hostile : public testing::TestWithParam<Shape> {};

TEST_P(Hostile, GivesATreeOfLinearSizeAndBoundedDepth) {
  constexpr int kTimes = 1000;
  size_t sizes[2];
  for (int i = 0; i < 2; ++i) {
    const std::string page = Build(GetParam(), kTimes * (i + 1));
    const Document document = Parse(page);
    size_t depth = 0;
    EXPECT_EQ(FindFault(document, &depth), "");
    EXPECT_LE(depth, 2 * limits::kMaxDepth + 8);
    EXPECT_FALSE(document.truncated());
    sizes[i] = document.size();
  }
  EXPECT_LE(sizes[1], 2 * sizes[0] + 1200);
}

INSTANTIATE_TEST_SUITE_P(
    Shapes, Hostile,
    testing::Values(
        Shape{"Div", "", "<div>"}, Shape{"Bold", "", "<b>"}, Shape{"Link", "", "<a>"},
        Shape{"Table", "", "<table>"}, Shape{"Cell", "", "<table><tr><td>"},
        Shape{"ParagraphBold", "", "<p><b>"}, Shape{"Svg", "", "<svg>"},
        Shape{"SvgAndBack", "", "<svg><foreignObject><p>"}, Shape{"Template", "", "<template>"},
        Shape{"Attributes", "<a ", "a#=1 "}, Shape{"Ampersands", "", "&"},
        Shape{"Comment", "<!--", "--!"}, Shape{"Script", "<script>", "<!--<script>"},
        Shape{"Angles", "", "</"}, Shape{"FosteredText", "<table>", "x<td>&eacute;</td>"},
        Shape{"FosteredLinks", "<table>", "<a>x"}, Shape{"Adoption", "", "<a><div>"},
        Shape{"AdoptionAcross", "", "<b><i><u><p></b>"},
        Shape{"AdoptionPastOthers", "", "<a><x><x><x><x><div><x></a>"},
        Shape{"FormEnds", "", "<form><div></form>"}, Shape{"List", "", "<li>"},
        Shape{"NumberedBold", "", "<b id=#>"}, Shape{"BodyAttributes", "<body>", "<body a#=1>"},
        Shape{"Options", "", "<select><option><optgroup>"}, Shape{"Ruby", "", "<ruby><rt>"}),
    [](const auto& info) { return std::string(info.param.name); });

TEST(Hostile, PastTheDepthElementsAreSiblingsAndTheirEndTagsCloseNothingElse) {
  std::string page;
  for (int i = 0; i < 600; ++i) page += "<div>";
  page += "x";
  for (int i = 0; i < 600; ++i) page += "</div>";
  const std::string with_tail = page + "<p>y";
  const Document document = Parse(with_tail);
  const NodeId last = document.LastChild(document.body());
  EXPECT_EQ(document.tag(last), Tag::kP);
  EXPECT_EQ(document.TextContent(last), "y");
  EXPECT_EQ(document.size(), 1 + 3 + 600 + 1 + 2u);
}

TEST(Hostile, ATagNameStaysValidWhileTextBeforeItsTableMoves) {
  const std::string name(40, 'X');  // stored in lower case, as "two" is when it is joined to "one"
  const std::string page = "<" + name + ">one<table>two</" + name + "><p>y";
  const Document document = Parse(page);
  const NodeId element = document[document.body()].first_child;
  EXPECT_EQ(document.name(element), std::string(40, 'x'));
  EXPECT_EQ(document.TextContent(element), "onetwoy");
}

TEST(Hostile, InterleavedTextsOwnLinearBytes) {
  // Each "é" belongs to the text before the table, each "ö" to the cell: they grow alternately.
  std::string page = "<table><tr><td>";
  for (int i = 0; i < 10000; ++i) page += "</table>&eacute;<table><tr><td>&ouml;";
  const Document document = Parse(page);
  size_t bytes = 0;
  for (NodeId n = kRoot; n != kNoNode; n = document.Next(n, kRoot))
    bytes += document.text(n).size();
  EXPECT_EQ(bytes, 4u * 10000);
}

}  // namespace
}  // namespace lede::html
