// The address of the next page of an article in several pages.
#pragma once

#include <string>
#include <string_view>

#include "html/document.h"

namespace lede::article {

// A link whose address is `url` with the next page number ("story/2", "story?page=2",
// "story-2.html" for "story.html"). A rel=next alone is not enough: many sites give it to the next
// article. Empty if there is none.
std::string FindNextPage(const html::Document& document, std::string_view url,
                         std::string_view base_url);

// `url` without the number of its page, and the number: "https://a.example/story" and 2 of
// "https://a.example/story?page=2", 1 if it has none.
struct PageNumber {
  std::string stem;
  int number = 1;
};
PageNumber ReadPageNumber(std::string_view url);

}  // namespace lede::article
