// The publication date as the page's text shows it, where no element is named for it.
#pragma once

#include <optional>
#include <string_view>

#include "article/dates/page_time.h"
#include "article/metadata/sources/page_sources.h"

namespace lede::article {

// In this order: a date that the text itself calls the publication's, near the headline before
// elsewhere; the first date on a short line behind the headline, then before it; the date a
// paragraph begins with ("Bonn, 3 May 2022 –"). `title`: the headline as shown. Reads at most 300
// KiB of text.
std::optional<PageTime> FindDateInText(const PageSources& sources, std::string_view title);

// The day an address names ("/2023/12/22/", "-2023-12-22-"), the archived one of an archive's.
std::optional<PageTime> FindDateInUrl(std::string_view url, const DateWords& words);

}  // namespace lede::article
