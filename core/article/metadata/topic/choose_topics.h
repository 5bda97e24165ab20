// What the article is about in the site's own words: section and keywords.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "article/metadata/sources/page_sources.h"

namespace lede::article {

// article:section, JSON-LD articleSection and the like, else the last breadcrumb that is not the
// article itself (`title`) and not the site's front page.
std::string ChooseSection(const PageSources& sources, std::string_view title);

// JSON-LD keywords, article:tag, news_keywords and keywords, the first source that has any; each
// once, at most 30, in order. A single value is split at its commas.
std::vector<std::string> ChooseKeywords(const PageSources& sources);

}  // namespace lede::article
