// Finds the date in a page's URL.
#pragma once

#include <optional>
#include <string_view>

#include "article/dates/date_words.h"
#include "article/dates/page_time.h"

namespace lede::article {

// "/2023/12/22/", "-2023-12-22-". In the URL of an archive it is the date in the archived URL, not
// the time of the capture.
std::optional<PageTime> FindDateInUrl(std::string_view url, const DateWords& words);

}  // namespace lede::article
