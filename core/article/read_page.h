// From a page's tree to its article.
#pragma once

#include "article/article_data.h"
#include "html/document.h"
#include "model/article.h"

namespace lede::article {

// The article of an HTML page with its metadata. Never fails: a page without one gives `readable ==
// false`, a reason, and what there is to show. Linear in the size of the tree.
Article ReadPage(const html::Document& document, const PageHints& hints, const ArticleData& data);

}  // namespace lede::article
