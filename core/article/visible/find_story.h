// Finds the story among the lines of a page: headline, standfirst, body.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "article/visible/page_lines.h"

namespace lede::article {

inline constexpr size_t kNoLine = static_cast<size_t>(-1);

// Indices of lines. The head of the story (byline, dates, captions) is between headline and body;
// `end` is after the body's last line. If there is no body, `body == end`.
struct Story {
  size_t headline = kNoLine;
  size_t standfirst = kNoLine;
  size_t body = 0;
  size_t end = 0;
};

// The body is the range of lines with the most prose, found as the maximum-sum segment of a score
// per line (Bentley, "Programming Pearls", column 8): words of sentences count for it; links,
// prompts and labels against it. The headline is the line before it that shares the most words with
// the body. `title`: the title of the page, if known.
Story FindStory(const std::vector<PageLine>& lines, std::string_view title);

}  // namespace lede::article
