// Where a report was filed from: "TOKYO (AP) —" at the beginning of its text.
#pragma once

#include "article/article_data.h"
#include "model/article.h"

namespace lede::article {

// The dateline that the first block begins with, or one with an agency behind a standfirst in the
// next two; empty if there is none. `text` is the part up to and without the dash that ends it.
Dateline ReadDateline(const Article& article, const ArticleData& data);

}  // namespace lede::article
