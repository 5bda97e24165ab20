// Claims of html/parse.h: what the standard's insertion modes make of a page.
#include "html/parse.h"

#include <gtest/gtest.h>

#include "unit/html/outline.h"

namespace lede::html {
namespace {

TEST(Parse, EveryTextHasHtmlHeadAndBody) {
  EXPECT_EQ(OutlinePage(""), "html(head body)");
  EXPECT_EQ(OutlinePage("x"), "html(head body(\"x\"))");
  EXPECT_EQ(OutlinePage("<!DOCTYPE html><title>a &amp; b</title>\n<p>c"),
            "!html html(head(title(\"a & b\") \"\n\") body(p(\"c\")))");
}

TEST(Parse, ABodyInAFragmentIsIgnored) {
  EXPECT_EQ(OutlineFragment("<body class=x>a<p>b", "div"), "\"a\" p(\"b\")");
}

TEST(Parse, ALineFeedEndsTheNameOfAnEndTag) {
  EXPECT_EQ(OutlinePage("<script>a</script\n>b<style>c</style\n>"),
            "html(head(script(\"a\")) body(\"b\" style(\"c\")))");
}

TEST(Parse, BlocksEndParagraphsAndItemsEndItems) {
  EXPECT_EQ(OutlineBody("<p>a<div>b</div>c"), "p(\"a\") div(\"b\") \"c\"");
  EXPECT_EQ(OutlineBody("<ul><li>a<li>b<ul><li>c</ul></ul>"),
            "ul(li(\"a\") li(\"b\" ul(li(\"c\"))))");
  EXPECT_EQ(OutlineBody("<dl><dt>a<dd>b<div><dd>c"), "dl(dt(\"a\") dd(\"b\" div) dd(\"c\"))");
  EXPECT_EQ(OutlineBody("<h1>a<h2>b</h3>c"), "h1(\"a\") h2(\"b\") \"c\"");
}

TEST(Parse, AButtonHidesTheParagraphAroundIt) {
  EXPECT_EQ(OutlineBody("<p><button><p>a"), "p(button(p(\"a\")))");
}

TEST(Parse, AnEndTagWithoutItsStartMakesOnlyParagraphsAndBreaks) {
  EXPECT_EQ(OutlineBody("a</p></br></i></div>b"), "\"a\" p br \"b\"");
}

TEST(Parse, CrossedFormattingIsAdopted) {
  EXPECT_EQ(OutlineBody("<b>1<p>2</b>3</p>"), "b(\"1\") p(b(\"2\") \"3\")");
  EXPECT_EQ(OutlineBody("<a>1<div>2<a>3"), "a(\"1\") div(a(\"2\") a(\"3\"))");
  EXPECT_EQ(OutlineBody("<i>1<b>2</i>3</b>"), "i(\"1\" b(\"2\")) b(\"3\")");
}

TEST(Parse, FormattingIsReopenedAtMostThreeTimesForEqualElements) {
  EXPECT_EQ(OutlineBody("<p><b><b><b><b>x<p>y"), "p(b(b(b(b(\"x\"))))) p(b(b(b(\"y\"))))");
  EXPECT_EQ(OutlineBody("<p><b id=1 class=2><b class=2 id=1><b id=1 class=2><b id=1 class=2><p>y"),
            "p(b[id=1 class=2](b[class=2 id=1](b[id=1 class=2](b[id=1 class=2])))) "
            "p(b[class=2 id=1](b[id=1 class=2](b[id=1 class=2](\"y\"))))");
}

TEST(Parse, ContentNotAllowedInATableGoesBeforeIt) {
  EXPECT_EQ(OutlineBody("<table>a<tr><td>b</td>c<i>d</table>e"),
            "\"ac\" i(\"d\") table(tbody(tr(td(\"b\")))) i(\"e\")");
  EXPECT_EQ(OutlineBody("<table> <tr> "), "table(\" \" tbody(tr(\" \")))");
}

TEST(Parse, TablesCompleteThemselves) {
  EXPECT_EQ(OutlineBody("<table><td>a<th>b<tr><td>c"),
            "table(tbody(tr(td(\"a\") th(\"b\")) tr(td(\"c\"))))");
  EXPECT_EQ(OutlineBody("<table><caption>a<col><tfoot><td>b"),
            "table(caption(\"a\") colgroup(col) tfoot(tr(td(\"b\"))))");
}

TEST(Parse, OnlyInQuirksModeATableStaysInAParagraph) {
  EXPECT_EQ(OutlinePage("<p><table>"), "html(head body(p(table)))");
  EXPECT_EQ(OutlinePage("<!DOCTYPE html><p><table>"), "!html html(head body(p table))");
}

TEST(Parse, TemplatesKeepTheirContentSeparate) {
  EXPECT_EQ(OutlineBody("<body><template><td>a</td></template>b"),
            "template(content(td(\"a\"))) \"b\"");
}

TEST(Parse, ForeignContentKeepsItsSpellingAndEndsAtHtml) {
  EXPECT_EQ(OutlineBody("<svg viewbox=0 xlink:href=a><foreignobject><p>x</p></svg>y"),
            "svg:svg[viewBox=0 xlink:href=a](svg:foreignObject(p(\"x\"))) \"y\"");
  EXPECT_EQ(OutlineBody("<svg><g><p>x"), "svg:svg(svg:g) p(\"x\")");
  EXPECT_EQ(OutlineBody("<math definitionurl=a><mi>x<b>y</math>"),
            "math:math[definitionURL=a](math:mi(\"x\" b(\"y\")))");
  EXPECT_EQ(OutlineBody("<svg><![CDATA[a<b]]></svg><![CDATA[c]]>"),
            "svg:svg(\"a<b\") <!--[CDATA[c]]-->");
}

TEST(Parse, SelectsKeepAnyContent) {
  EXPECT_EQ(OutlineBody("<select><option>a<div>b</div><option>c<input>"),
            "select(option(\"a\" div(\"b\")) option(\"c\")) input");
}

TEST(Parse, NoscriptIsReadAsMarkup) {
  EXPECT_EQ(OutlinePage("<head><noscript><link></noscript><body><noscript><img></noscript>"),
            "html(head(noscript(link)) body(noscript(img)))");
}

TEST(Parse, AScriptEndsWhereABrowserEndsIt) {
  EXPECT_EQ(OutlineBody("<body><script><!-- <script></script> --></script>x"),
            "script(\"<!-- <script></script> -->\") \"x\"");
  EXPECT_EQ(OutlineBody("<body><script>'</scripty>'</script >x"), "script(\"'</scripty>'\") \"x\"");
}

TEST(Parse, LaterHtmlAndBodyTagsOnlyAddAttributes) {
  EXPECT_EQ(OutlinePage("<html a=1><body b=2>x<html a=3 c=4><body b=5 d=6>"),
            "html[a=1 c=4](head body[b=2 d=6](\"x\"))");
}

TEST(Parse, TextAfterTheBodyStaysInIt) {
  EXPECT_EQ(OutlinePage("<p>a</body></html> <!--b-->c"), "html(head body(p(\"a c\"))) <!--b-->");
}

TEST(Parse, LineEndsAreLineFeedsAndTheFirstInPreIsDropped) {
  EXPECT_EQ(OutlineBody("<pre>\r\na\rb\r\n</pre>"), "pre(\"a\nb\n\")");
  EXPECT_EQ(OutlineBody("<textarea>\n\na</textarea>"), "textarea(\"\na\")");
}

TEST(Parse, NulIsDroppedInTextAndReplacedElsewhere) {
  using namespace std::string_view_literals;
  EXPECT_EQ(OutlineBody("a\0b<p \0=\0>"sv), "\"ab\" p[\uFFFD=\uFFFD]");
  EXPECT_EQ(OutlineBody("<svg>a\0b"sv), "svg:svg(\"a\uFFFDb\")");
}

TEST(ParseFragment, TheContextDecidesHowTextIsRead) {
  EXPECT_EQ(OutlineFragment("<tr><td>a", "tbody"), "tr(td(\"a\"))");
  EXPECT_EQ(OutlineFragment("<tr><td>a", "div"), "\"a\"");
  EXPECT_EQ(OutlineFragment("<b>&amp;</title>", "title"), "\"<b>&</title>\"");
}

}  // namespace
}  // namespace lede::html
