// Extracts the article from the visible text of a page, without markup.
#pragma once

#include <string_view>

#include "article/article_data.h"
#include "model/article.h"

namespace lede::article {

// `page_text` is the innerText of a page, including navigation. Finds title, standfirst, byline,
// dates and dateline; leaves out navigation, share prompts, disclaimers and topic lists.
Article ReadVisibleText(std::string_view page_text, const PageHints& hints,
                        const ArticleData& data);

}  // namespace lede::article
