// Claims of html/tokenizer.h and html/character_reference.h.
#include "html/tokenizer.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "base/limits.h"

namespace lede::html {
namespace {

// Tokens as text: `<a x="1">`, `</a>`, `<!--c-->`, `<!n>`, or `<!n?>` if it forces quirks mode.
std::string Tokens(std::string_view page, TextMode mode = TextMode::kData,
                   std::string_view name = {}) {
  TextStore text;
  text.SetPage(page);
  std::vector<AttributeRecord> records;
  Tokenizer tokenizer(&text, &records);
  if (mode != TextMode::kData) tokenizer.Enter(mode, name);
  std::string out;
  for (;;) {
    const Token& token = *tokenizer.Next(false);
    const std::string data(token.data);
    switch (token.kind) {
      case TokenKind::kText:
        out += data;
        break;
      case TokenKind::kNull:
        out += "\\0";
        break;
      case TokenKind::kStartTag:
        out += "<" + data;
        for (uint32_t i = 0; i < token.attribute_count; ++i)
          out += " " + std::string(text.View(records[token.first_attribute + i].value));
        out += token.self_closing ? "/>" : ">";
        break;
      case TokenKind::kEndTag:
        out += "</" + data + ">";
        break;
      case TokenKind::kComment:
        out += "<!--" + data + "-->";
        break;
      case TokenKind::kDoctype:
        out += "<!" + data + (token.force_quirks ? "?>" : ">");
        break;
      case TokenKind::kEnd:
        return out;
    }
  }
}

TEST(Tokenizer, ALoneAngleIsText) {
  EXPECT_EQ(Tokens("a < b <3 </ <"), "a < b <3 <!-- <-->");
  EXPECT_EQ(Tokens("a</"), "a</");
  EXPECT_EQ(Tokens("a</>b"), "ab");
}

TEST(Tokenizer, AnUnfinishedTagIsDropped) {
  EXPECT_EQ(Tokens("a<b"), "a");
  EXPECT_EQ(Tokens("a<b c='>"), "a");
}

TEST(Tokenizer, AttributeValuesComeQuotedAnyWay) {
  EXPECT_EQ(Tokens("<a b=1/ c='2' d=\"3\"e=&lt; f>"), "<a 1/ 2 3 < >");
  EXPECT_EQ(Tokens("<br/><a =b/c>"), "<br/><a  >");
}

TEST(Tokenizer, CommentsEndInEveryWayBrowsersEndThem) {
  EXPECT_EQ(Tokens("<!--><!---><!----><!--a--!><!--a--b-->"),
            "<!----><!----><!----><!--a--><!--a--b-->");
  EXPECT_EQ(Tokens("<!--a--"), "<!--a-->");
  EXPECT_EQ(Tokens("<?a><!b></ c>"), "<!--?a--><!--b--><!-- c-->");
}

TEST(Tokenizer, DoctypesThatAreCutAreQuirky) {
  EXPECT_EQ(Tokens("<!DOCTYPE HTML><!doctype><!doctype html public \"a"), "<!html><!?><!html?>");
}

TEST(Tokenizer, ReferencesAreDecodedWithAndWithoutSemicolon) {
  EXPECT_EQ(Tokens("&amp;&notin;&notit;&ampx&unknown;&"), "&∉¬it;&x&unknown;&");
  EXPECT_EQ(Tokens("&#8217;&#x2019&#128;&#0;&#xD800;&#99999999999;&#;&#x;"),
            "’’€\uFFFD\uFFFD\uFFFD&#;&#x;");
  EXPECT_EQ(Tokens("&CounterClockwiseContourIntegral;"), "∳");
}

TEST(Tokenizer, AddressesKeepTheirParameters) {
  EXPECT_EQ(Tokens("<a b='?x=1&copy=2&lt&amp;c'>"), "<a ?x=1&copy=2<&c>");
}

TEST(Tokenizer, RawTextEndsOnlyAtItsOwnEndTag) {
  EXPECT_EQ(Tokens("<b>&lt;</b></title x>c", TextMode::kRcdata, "title"), "<b><</b></title>c");
  EXPECT_EQ(Tokens("&lt;</styl></STYLE>c", TextMode::kRawText, "style"), "&lt;</styl></style>c");
}

TEST(Tokenizer, FurtherAttributesThanTheBudgetAreDropped) {
  std::string page = "<a";
  for (size_t i = 0; i < 2 * limits::kMaxAttributes; ++i) page += " a" + std::to_string(i);
  TextStore text;
  text.SetPage(page += ">");
  std::vector<AttributeRecord> records;
  EXPECT_EQ(Tokenizer(&text, &records).Next(false)->attribute_count, limits::kMaxAttributes);
}

}  // namespace
}  // namespace lede::html
