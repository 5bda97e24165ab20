// The next page of an article is recognised by its address.
#include "article/paging/find_next_page.h"

#include <gtest/gtest.h>

#include "html/parse.h"

namespace lede::article {
namespace {

std::string Next(const std::string& html, const std::string& url) {
  const html::Document document = html::Parse(html);
  return FindNextPage(document, url, url);
}

TEST(FindNextPage, RecognisesTheUsualForms) {
  EXPECT_EQ(Next("<a href='/story/2/'>2</a>", "https://a.example/story/"),
            "https://a.example/story/2/");
  EXPECT_EQ(Next("<a href='?page=2'>next</a>", "https://a.example/story"),
            "https://a.example/story?page=2");
  EXPECT_EQ(Next("<a href='story-2.html'>2</a>", "https://a.example/x/story.html"),
            "https://a.example/x/story-2.html");
  EXPECT_EQ(Next("<link rel=next href='/story/page/3'>", "https://a.example/story/page/2"),
            "https://a.example/story/page/3");
}

TEST(FindNextPage, IsALinkWithASmallNumber) {
  EXPECT_EQ(
      Next("<area href='/story/2'><link rel=prev href='/story/2'>", "https://a.example/story"), "");
  EXPECT_EQ(Next("<a href='/story/1999'>1999</a>", "https://a.example/story/1998"), "");
}

TEST(FindNextPage, DoesNotTakeAnotherArticleForAPage) {
  EXPECT_EQ(Next("<a rel=next href='/next-story'>Next</a>", "https://a.example/story"), "");
  EXPECT_EQ(Next("<a href='/other/2'>2</a>", "https://a.example/story"), "");
  EXPECT_EQ(Next("<a href='/story/1'>1</a><a href='/story/3'>3</a>", "https://a.example/story"),
            "");
  EXPECT_EQ(Next("<a href='/story/2024'>2024</a>", "https://a.example/story"), "");
}

}  // namespace
}  // namespace lede::article
