// From clean article text to an article around it.
#pragma once

#include <string_view>

#include "article/article_data.h"
#include "model/article.h"

namespace lede::article {

// `text` becomes Article::text unchanged, so that spans refer to it; its blocks are what empty
// lines separate.
Article ReadCleanText(std::string_view text, const PageHints& hints, const ArticleData& data);

}  // namespace lede::article
