// Where among a page's lines the story stands: headline, standfirst, body.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "article/visible/page_lines.h"

namespace lede::article {

inline constexpr size_t kNoLine = static_cast<size_t>(-1);

// Indices of lines. Between headline and body stand the lines of the story's head (byline, dates,
// captions); `end` is behind the body's last line. Without a body, `body == end`.
struct Story {
  size_t headline = kNoLine;
  size_t standfirst = kNoLine;
  size_t body = 0;
  size_t end = 0;
};

// The body is the stretch of lines with the most prose, by the maximum-sum segment of a score per
// line (Bentley, "Programming Pearls", column 8): words of sentences for it, links, prompts and
// labels against it. The headline is the line before it that the body speaks of most. `title`: the
// page's title if it is known.
Story FindStory(const std::vector<PageLine>& lines, std::string_view title);

}  // namespace lede::article
