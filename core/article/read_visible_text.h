// From the visible text of a page, without markup, to its article.
#pragma once

#include <string_view>

#include "article/article_data.h"
#include "model/article.h"

namespace lede::article {

// `page_text`: what innerText gives, navigation and all. Title, standfirst, byline, dates and
// dateline are recovered, navigation, share prompts, disclaimers and topic lists left out.
Article ReadVisibleText(std::string_view page_text, const PageHints& hints,
                        const ArticleData& data);

}  // namespace lede::article
