// Reads where a report was filed from: "TOKYO (AP) —" at the beginning of its text.
#pragma once

#include "article/bylines/byline_words.h"
#include "model/article.h"

namespace lede::article {

// The dateline at the start of the first block, or, after a standfirst, one with an agency at the
// start of the next two. Empty if there is none. `text` ends before the dash that closes the
// dateline.
Dateline ReadDateline(const Article& article, const BylineWords& words);

}  // namespace lede::article
