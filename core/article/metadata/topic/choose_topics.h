// Chooses the section and keywords that the site gives the article.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "article/metadata/sources/page_sources.h"

namespace lede::article {

// article:section, JSON-LD articleSection or a similar source; otherwise the last breadcrumb that
// is neither the article itself (`title`) nor the site's front page.
std::string ChooseSection(const PageSources& sources, std::string_view title);

// The first source with a value: JSON-LD keywords, article:tag, news_keywords, keywords. Without
// duplicates and tags for the site's software ("type:story", "105726154"), at most 30, in order. A
// single value is split at its commas.
std::vector<std::string> ChooseKeywords(const PageSources& sources);

}  // namespace lede::article
