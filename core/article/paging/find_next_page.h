// Finds the next page of an article that is divided into several pages.
#pragma once

#include <string>
#include <string_view>

#include "html/document.h"

namespace lede::article {

// A link to `url` with the next page number ("story/2", "story?page=2", "story-2.html" for
// "story.html"). rel=next alone is not enough, because many sites use it for the next article.
// Empty if there is none.
std::string FindNextPage(const html::Document& document, std::string_view url,
                         std::string_view base_url);

// A URL without its page number, and the number: "https://a.example/story" and 2 for
// "https://a.example/story?page=2". The number is 1 if the URL has none.
struct PageNumber {
  std::string stem;
  int number = 1;
};
PageNumber ReadPageNumber(std::string_view url);

}  // namespace lede::article
