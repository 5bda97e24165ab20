// Chooses the standfirst below the headline, and the page's description.
#pragma once

#include <string>
#include <string_view>

#include "article/metadata/sources/page_sources.h"

namespace lede::article {

// The first non-empty one of og:description, description, twitter:description and JSON-LD.
std::string DescriptionOf(const PageSources& sources);

// The text below the headline that is marked as the standfirst, or else the description if the page
// shows it word for word near the headline. Empty if there is neither. `headline`: where the
// headline is shown, or kNoNode.
std::string ChooseSubtitle(const PageSources& sources, std::string_view title,
                           html::NodeId headline);

}  // namespace lede::article
