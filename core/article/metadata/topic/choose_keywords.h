// Chooses the keywords that the site gives the article.
#pragma once

#include <string>
#include <vector>

#include "article/metadata/sources/page_sources.h"

namespace lede::article {

// The first source with a value: JSON-LD keywords, article:tag, news_keywords, keywords. Without
// duplicates and tags for the site's software ("type:story", "105726154"), at most 30, in order. A
// single value is split at its commas.
std::vector<std::string> ChooseKeywords(const PageSources& sources);

}  // namespace lede::article
