// The standfirst under the headline, and the page's own summary.
#pragma once

#include <string>
#include <string_view>

#include "article/metadata/sources/page_sources.h"

namespace lede::article {

// og:description, description, twitter:description or JSON-LD, the first that says something.
std::string DescriptionOf(const PageSources& sources);

// What stands under the headline and is marked as the standfirst; else the description, where the
// page shows it word for word near the headline. Empty if there is none. `headline`: where the
// headline is shown, or kNoNode.
std::string ChooseSubtitle(const PageSources& sources, std::string_view title,
                           html::NodeId headline);

}  // namespace lede::article
