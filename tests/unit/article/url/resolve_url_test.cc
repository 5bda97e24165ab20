// Addresses are resolved as in RFC 3986 and in browsers.
#include "article/url/resolve_url.h"

#include <gtest/gtest.h>

namespace lede::article {
namespace {

constexpr const char* kBase = "http://a/b/c/d;p?q";

struct Case {
  const char* reference;
  const char* expected;
};

TEST(ResolveUrl, ResolvesTheExamplesOfTheStandard) {
  // The cases of RFC 3986, 5.4, for the supported schemes.
  const Case cases[] = {
      {"g", "http://a/b/c/g"},
      {"./g", "http://a/b/c/g"},
      {"g/", "http://a/b/c/g/"},
      {"/g", "http://a/g"},
      {"//g", "http://g/"},
      {"?y", "http://a/b/c/d;p?y"},
      {"g?y", "http://a/b/c/g?y"},
      {"#s", "http://a/b/c/d;p?q#s"},
      {"g#s", "http://a/b/c/g#s"},
      {"g?y#s", "http://a/b/c/g?y#s"},
      {";x", "http://a/b/c/;x"},
      {"", "http://a/b/c/d;p?q"},
      {".", "http://a/b/c/"},
      {"..", "http://a/b/"},
      {"../g", "http://a/b/g"},
      {"../..", "http://a/"},
      {"../../g", "http://a/g"},
      {"../../../g", "http://a/g"},
      {"/./g", "http://a/g"},
      {"/../g", "http://a/g"},
      {"g.", "http://a/b/c/g."},
      {"g..", "http://a/b/c/g.."},
      {"./g/.", "http://a/b/c/g/"},
      {"g/../h", "http://a/b/c/h"},
      {"g?y/../x", "http://a/b/c/g?y/../x"},
  };
  for (const Case& c : cases) EXPECT_EQ(ResolveUrl(c.reference, kBase), c.expected) << c.reference;
}

TEST(ResolveUrl, ReadsAddressesAsBrowsersDo) {
  const Case cases[] = {
      {"  e.html\n", "http://a/b/c/e.html"},
      {"e\n.html", "http://a/b/c/e.html"},
      {"\\x\\y", "http://a/x/y"},
      {"HTTPS://Example.ORG/A", "https://example.org/A"},
      {"https://example.org", "https://example.org/"},
      {"a b.jpg", "http://a/b/c/a%20b.jpg"},
      {"http:g", "http://a/b/c/g"},
      {"mailto:x@example.org", "mailto:x@example.org"},
  };
  for (const Case& c : cases) EXPECT_EQ(ResolveUrl(c.reference, kBase), c.expected) << c.reference;
}

TEST(ResolveUrl, KeepsOtherSchemes) {
  EXPECT_EQ(ResolveUrl("web+ap://b.example/c", "https://a.example/"), "web+ap://b.example/c");
  EXPECT_EQ(ResolveUrl("mailto:ann@b.example", "https://a.example/"), "mailto:ann@b.example");
}

TEST(ResolveUrl, FailsOnAnEndlessAddress) {
  EXPECT_EQ(ResolveUrl(std::string(1 << 20, 'a'), "https://a.example/"), "");
}

TEST(ResolveUrl, EncodesCharactersOutsideAscii) {
  EXPECT_EQ(ResolveUrl("/bücher?q=é", kBase), "http://a/b%C3%BCcher?q=%C3%A9");
}

TEST(ResolveUrl, FailsWithoutAnAbsoluteBase) {
  EXPECT_EQ(ResolveUrl("a.html", ""), "");
  EXPECT_EQ(ResolveUrl("a.html", "about:blank"), "");
  EXPECT_EQ(ResolveUrl("https://", "http://a/"), "");
}

TEST(IsSafeLink, RejectsScriptsHoweverSpelled) {
  EXPECT_TRUE(IsSafeLink(ResolveUrl("x", kBase)));
  EXPECT_TRUE(IsSafeLink("mailto:x@example.org"));
  EXPECT_FALSE(IsSafeLink(ResolveUrl("javascript:alert(1)", kBase)));
  EXPECT_FALSE(IsSafeLink(ResolveUrl(" java\nscript:alert(1)", kBase)));
  EXPECT_FALSE(IsSafeLink(ResolveUrl("JaVaScRiPt:alert(1)", kBase)));
  EXPECT_FALSE(IsSafeLink(ResolveUrl("\x01javascript:alert(1)", kBase)));
  EXPECT_FALSE(IsSafeLink(ResolveUrl("data:text/html,x", kBase)));
  EXPECT_FALSE(IsSafeLink(ResolveUrl("vbscript:x", kBase)));
}

TEST(IsSafeImage, AcceptsDataUrlsOnlyForRasterImages) {
  EXPECT_TRUE(IsSafeImage("https://a/b.svg"));
  EXPECT_TRUE(IsSafeImage("data:image/png;base64,AAAA"));
  EXPECT_FALSE(IsSafeImage("data:image/svg+xml;base64,AAAA"));
  EXPECT_FALSE(IsSafeImage("data:image/pngx;base64,AAAA"));
  EXPECT_FALSE(IsSafeImage("javascript:x"));
}

}  // namespace
}  // namespace lede::article
