// The story, the whole story and nothing but the story, on pages written for each kind of failure.
#include "article/read_page.h"

#include <gtest/gtest.h>

#include <string>

#include "html/parse.h"
#include "unit/read_data.h"

namespace lede::article {
namespace {

const ArticleData& Data() {
  static const ArticleData data = ReadData<ArticleData>();
  return data;
}

Article Read(const std::string& html, const std::string& url) {
  const html::Document document = html::Parse(html);
  PageHints hints;
  hints.url = url;
  return ReadPage(document, hints, Data());
}

constexpr const char* kFirst =
    "<p>The old bridge over the Lenn will close for repairs on Monday, the town council said, "
    "after engineers found rust in two of its seven steel arches.</p>";
constexpr const char* kSecond =
    "<p>\"We could not wait for another winter,\" said Maren Holt, who leads the council's "
    "building office. \"The frost gets into the cracks, and every year they are wider.\"</p>";
constexpr const char* kThird =
    "<p>Drivers will have to take the road through Upper Mill, which adds eleven minutes to the "
    "way into town. Cyclists and people on foot may use the ferry, which will be free.</p>";
constexpr const char* kFourth =
    "<p>The works are to cost 2.4 million crowns and to last until the end of March. The council "
    "plans to pay for them from the fund for roads and from a loan of the county.</p>";
constexpr const char* kFifth =
    "<p>The bridge was built in 1911 by the firm of Carl Dahl. It carries about six thousand cars "
    "a day, three times as many as when it was last repaired, in the summer of 1987.</p>";

// A page around `body`, as news sites build them.
std::string Page(const std::string& body) {
  return "<!doctype html><html lang=en><head><title>Old bridge to close for the winter - The Lenn "
         "Courier</title><meta property=og:type content=article><meta property=og:title "
         "content='Old bridge to close for the winter'></head><body><header class=site-header>"
         "<nav class=main-nav><ul><li><a href=/>Home</a><li><a href=/news>News</a><li><a "
         "href=/sport>Sport</a><li><a href=/weather>Weather</a></ul></nav></header><main>"
         "<article class=article><h1>Old bridge to close for the winter</h1><div class=byline>By "
         "<a rel=author href=/a/ida-berg>Ida Berg</a> <time datetime=2024-10-11T08:00:00Z>11 "
         "October 2024</time></div><div class=article-body>" +
         body +
         "</div></article></main><footer class=site-footer><p>© 2024 The Lenn Courier. All rights "
         "reserved.</p><ul><li><a href=/privacy>Privacy policy</a><li><a href=/contact>Contact "
         "us</a></ul></footer></body></html>";
}

constexpr const char* kUrl =
    "https://courier.example/news/old-bridge-to-close-for-the-winter-20817";

std::string Body(const std::string& inserted) {
  return std::string(kFirst) + kSecond + inserted + kThird + kFourth + kFifth;
}

Article ReadWith(const std::string& inserted) { return Read(Page(Body(inserted)), kUrl); }

void ExpectWholeStory(const Article& article) {
  for (const char* piece : {"The old bridge over", "We could not wait", "Drivers will have",
                            "The works are to cost", "The bridge was built"}) {
    EXPECT_NE(article.text.find(piece), std::string::npos) << piece << "\n" << article.text;
  }
}

void ExpectWithout(const Article& article, const char* piece) {
  EXPECT_EQ(article.text.find(piece), std::string::npos) << article.text;
}

TEST(ReadPage, FindsTheWholeStoryAndNothingElse) {
  const Article article = ReadWith("");
  ExpectWholeStory(article);
  EXPECT_EQ(article.refusal, Refusal::kNone);
  for (const char* piece : {"Old bridge to close", "Ida Berg", "11 October", "Weather",
                            "All rights reserved", "Privacy"}) {
    ExpectWithout(article, piece);
  }
}

TEST(ReadPage, LeavesCaptionsOutOfTheTextAndKeepsThemInTheHtml) {
  const Article article = ReadWith(
      "<figure class=image><img src=/bridge.jpg width=800 height=500><figcaption>The bridge seen "
      "from the mill. <span class=credit>Photo: Lars Eng</span></figcaption></figure>");
  ExpectWholeStory(article);
  ExpectWithout(article, "seen from the mill");
  EXPECT_NE(article.html.find("<img src=\"https://courier.example/bridge.jpg\""),
            std::string::npos);
  EXPECT_NE(article.html.find("seen from the mill"), std::string::npos) << article.html;
}

TEST(ReadPage, SeparatesCaptionsFromTheirCredits) {
  const Article article = ReadWith(
      "<figure><img src=/bridge.jpg width=800 height=500><div><span>2</span></div><figcaption>"
      "<span>The bridge seen from the mill.</span><span>Lars Eng</span></figcaption></figure>");
  EXPECT_NE(article.html.find("<figcaption>The bridge seen from the mill. Lars Eng</figcaption>"),
            std::string::npos)
      << article.html;
}

TEST(ReadPage, LeavesOutNewsletterPrompts) {
  const Article article = ReadWith(
      "<div class='newsletter-signup'><h3>Sign up for our newsletter</h3><p>Get the latest from "
      "the valley delivered to your inbox every morning.</p><form><input type=email><button>Sign "
      "up</button></form></div>");
  ExpectWholeStory(article);
  ExpectWithout(article, "inbox");
}

TEST(ReadPage, LeavesOutRecommendedStories) {
  const Article article = ReadWith(
      "<div class='related-articles'><h3>You may also like</h3><ul><li><a href=/n/1>Ferry "
      "timetable "
      "for the autumn</a><li><a href=/n/2>Council votes on the new school</a></ul></div>"
      "<p><strong>Read more:</strong> <a href=/n/3>How the county pays for its roads</a></p>");
  ExpectWholeStory(article);
  ExpectWithout(article, "Ferry timetable");
  ExpectWithout(article, "How the county");
}

TEST(ReadPage, LeavesOutCommentsAndAuthors) {
  const Article article = Read(
      Page(
          Body("") +
          "<div class=author-bio><h4>About the author</h4><p>Ida Berg is a reporter who covers the "
          "valley for the Courier.</p></div><section id=comments class=comments><h3>2 comments</h3>"
          "<div class=comment><p class=comment-author>Tor</p><p class=comment-text>About time too, "
          "that bridge has been a danger for years and everybody knew it.</p></div></section>"),
      kUrl);
  ExpectWholeStory(article);
  ExpectWithout(article, "is a reporter who covers");
  ExpectWithout(article, "About time too");
}

TEST(ReadPage, FindsAnArticleInSeveralContainers) {
  const Article article =
      Read(Page(std::string("<div class=text-part>") + kFirst + kSecond +
                "</div><div class=ad-slot>Advertisement</div><div class=text-part>" + kThird +
                "</div><div class=ad-slot>Advertisement</div><div class=text-part>" + kFourth +
                kFifth + "</div>"),
           kUrl);
  ExpectWholeStory(article);
  ExpectWithout(article, "Advertisement");
}

TEST(ReadPage, ReadsTheArticleBehindADialog) {
  const Article article =
      Read(Page(Body("")) +
               "<div class='cookie-banner' role=dialog><h2>We value your privacy</h2><p>We and our "
               "partners use cookies to store information on your device and to show you personal "
               "advertisements.</p><button>Accept all</button><button>Reject all</button></div>",
           kUrl);
  ExpectWholeStory(article);
  ExpectWithout(article, "partners use cookies");
}

TEST(ReadPage, TakesTheTextOfJsonLdWhereTheMarkupHasNone) {
  std::string text;
  for (int i = 0; i < 12; ++i) {
    text += "The council said in report " + std::to_string(i) +
            " that the bridge needs new arches before the frost sets in.\\n";
  }
  const Article article = Read(
      "<html><head><title>Old bridge</title><script type=application/ld+json>{\"@type\":"
      "\"NewsArticle\",\"headline\":\"Old bridge\",\"articleBody\":\"" +
          text + "\"}</script></head><body><div id=app></div></body></html>",
      kUrl);
  EXPECT_NE(article.text.find("in report 11 that"), std::string::npos) << article.text;
  EXPECT_TRUE(article.readable());
}

TEST(ReadPage, PrefersTheMarkupToTheTextOfJsonLd) {
  std::string text;
  for (int i = 0; i < 40; ++i) text += "The council said so in a report. ";
  const Article article =
      Read("<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"articleBody\":\"" + text +
               "\"}</script>" + Page(Body("")),
           kUrl);
  EXPECT_EQ(article.text.find("The council said so in a report."), std::string::npos);
}

TEST(ReadPage, SaysWhyAPageIsNotAnArticle) {
  const Article empty = Read("<html><body></body></html>", kUrl);
  EXPECT_FALSE(empty.readable());
  EXPECT_EQ(empty.refusal, Refusal::kNothing);
  const Article error = Read("<title>404 - not found</title><h1>404</h1><p>Nothing here.", kUrl);
  EXPECT_FALSE(error.readable());
  EXPECT_EQ(error.refusal, Refusal::kError);
  const Article login = Read(
      "<title>Log in</title><form><label>Name<input name=u></label><input type=password></form>",
      kUrl);
  EXPECT_EQ(login.refusal, Refusal::kLogin);
}

TEST(ReadPage, ReportsThatOnlyTheBeginningIsPresent) {
  const Article article = Read(
      "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"isAccessibleForFree\": "
      "\"False\"}</script>" +
          Page(kFirst),
      kUrl);
  EXPECT_FALSE(article.readable());
  EXPECT_EQ(article.refusal, Refusal::kSubscribers);
}

TEST(ReadPage, FindsTheDatelineAfterTheStandfirst) {
  const std::string standfirst = "<p class=standfirst>Rust was found in two of seven arches.</p>";
  const std::string meta =
      "<meta name=description content='Rust was found in two of seven arches.'>";
  const Article article =
      Read(meta + Page(standfirst + "<p>LENNFORT (HP) — The bridge will close." + kFirst + kSecond +
                       kThird + kFourth),
           kUrl);
  EXPECT_EQ(article.dateline.place, "Lennfort") << article.text;
}

}  // namespace
}  // namespace lede::article
