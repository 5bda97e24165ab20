// Reads title, standfirst, byline, dates and dateline from the lines around a story.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "article/bylines/byline_words.h"
#include "article/dates/date_words.h"
#include "article/visible/find_story.h"
#include "model/article.h"

namespace lede::article {

// Fills title, subtitle, authors, published, modified and dateline of `article`, whose text has
// already been set.
void ReadHead(const std::vector<PageLine>& lines, const Story& story, const DateWords& date_words,
              const BylineWords& byline_words, Article* article);

}  // namespace lede::article
