// Claims of html/document.h and html/text_store.h.
#include "html/document.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>

#include "html/parse.h"

namespace lede::html {
namespace {

TEST(Document, TellsAnEmptyAttributeFromAnAbsentOne) {
  const Document document = Parse("<a href hreflang=''>");
  const NodeId a = document.FindFirst(kRoot, Tag::kA);
  EXPECT_TRUE(document.has_attribute(a, Attr::kHref));
  EXPECT_EQ(document.attribute(a, Attr::kHref), "");
  EXPECT_FALSE(document.has_attribute(a, Attr::kRel));
  EXPECT_EQ(document.attributes(a).size(), 2u);
}

TEST(Document, KeepsNamesWithoutAnEnum) {
  const Document document = Parse("<X-Card Data-Thing=A><x-card>");
  const NodeId card = document[document.body()].first_child;
  EXPECT_EQ(document.tag(card), Tag::kUnknown);
  EXPECT_EQ(document.name(card), "x-card");
  EXPECT_EQ(document.attribute(card, "data-thing"), "A");
}

TEST(Document, TheFirstOfTwoEqualAttributesCounts) {
  const Document document = Parse("<p ID=a id=b x=c X=d>");
  const NodeId p = document.FindFirst(kRoot, Tag::kP);
  EXPECT_EQ(document.attribute(p, Attr::kId), "a");
  EXPECT_EQ(document.attribute(p, "x"), "c");
  EXPECT_EQ(document.attributes(p).size(), 2u);
}

TEST(Document, WalksWithinTheSubtreeOnly) {
  const Document document = Parse("<p>a<b>c</b>d</p>e");
  const NodeId p = document.FindFirst(kRoot, Tag::kP);
  EXPECT_EQ(document.TextContent(p), "acd");
  EXPECT_EQ(document.TextContent(kRoot), "acde");
  EXPECT_EQ(document.FindFirst(p, Tag::kP), kNoNode);
}

TEST(Document, ViewsPlainTextInThePage) {
  const std::string page = "<p title='t'>plain &lt; decoded";
  const Document document = Parse(page);
  const NodeId p = document.FindFirst(kRoot, Tag::kP);
  EXPECT_EQ(document.attribute(p, Attr::kTitle).data(), page.data() + page.find("t'>"));
  EXPECT_EQ(document.TextContent(p), "plain < decoded");
}

TEST(Document, SurvivesBeingMoved) {
  Document first = Parse("a\r\nb &eacute;");
  const Document second = std::move(first);
  EXPECT_EQ(second.TextContent(kRoot), "a\nb é");
}

TEST(TextStore, InterleavedAppendsKeepTheirBytesAndCopyLittle) {
  TextStore store;
  store.SetPage("page");
  Slice a, b;
  bool a_roomy = false, b_roomy = false;
  std::string expected_a, expected_b;
  for (int i = 0; i < 1000; ++i) {
    store.Append("xy", &a, &a_roomy);
    store.Append("z", &b, &b_roomy);
    expected_a += "xy";
    expected_b += "z";
  }
  EXPECT_EQ(store.View(a), expected_a);
  EXPECT_EQ(store.View(b), expected_b);
  EXPECT_LT(store.owned_size(), 16'000u);
}

TEST(TextStore, AppendsItsOwnBytes) {
  TextStore store;
  store.SetPage("page");
  Slice a = store.Store("first, ");
  const Slice b = store.Store("second");
  bool roomy = false;
  store.Append(store.View(b), &a, &roomy);
  EXPECT_EQ(store.View(a), "first, second");
}

}  // namespace
}  // namespace lede::html
