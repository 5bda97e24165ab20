// Makes an article from clean article text.
#pragma once

#include <string_view>

#include "article/article_data.h"
#include "model/article.h"

namespace lede::article {

// `text` becomes Article::text unchanged, so that spans refer to it. Its blocks are separated by
// empty lines.
Article ReadCleanText(std::string_view text, const PageHints& hints, const ArticleData& data);

}  // namespace lede::article
