// Where a report was filed from: "TOKYO (AP) —" at the beginning of its first paragraph.
#pragma once

#include <string_view>

#include "article/article_data.h"
#include "model/article.h"

namespace lede::article {

// The dateline that `first_paragraph` begins with, empty if there is none. `text` is the part up to
// and without the dash that ends it.
Dateline ReadDateline(std::string_view first_paragraph, const ArticleData& data);

}  // namespace lede::article
