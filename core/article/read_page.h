// Extracts the article from a page's tree.
#pragma once

#include "article/article_data.h"
#include "html/document.h"
#include "model/article.h"

namespace lede::article {

// The article of an HTML page with its metadata. Never fails: for a page without an article,
// `refusal` says why, and the result contains whatever can be shown. Linear in the size of the
// tree.
Article ReadPage(const html::Document& document, const PageHints& hints, const ArticleData& data);

}  // namespace lede::article
