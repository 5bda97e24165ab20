// Chooses the section that the site gives the article.
#pragma once

#include <string>
#include <string_view>

#include "article/metadata/sources/page_sources.h"

namespace lede::article {

// article:section, JSON-LD articleSection or a similar source; otherwise the last breadcrumb that
// is neither the article itself (`title`) nor the site's front page.
std::string ChooseSection(const PageSources& sources, std::string_view title);

}  // namespace lede::article
