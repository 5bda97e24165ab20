// The day that a page's address names.
#pragma once

#include <optional>
#include <string_view>

#include "article/dates/date_words.h"
#include "article/dates/page_time.h"

namespace lede::article {

// "/2023/12/22/", "-2023-12-22-"; in an archive's address that of the archived page, not the
// instant of the capture.
std::optional<PageTime> FindDateInUrl(std::string_view url, const DateWords& words);

}  // namespace lede::article
