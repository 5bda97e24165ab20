// Chooses the dates of publication and last change among all dates on a page.
#pragma once

#include <optional>

#include "article/dates/page_time.h"
#include "article/metadata/sources/page_sources.h"

namespace lede::article {

struct ChosenDates {
  std::optional<PageTime> published, modified;
};

// `headline`: where the headline is shown, or kNoNode; a date near it is the article's. For the
// order of sources and the reasons see README.md, "Dates".
ChosenDates ChooseDates(const PageSources& sources, html::NodeId headline);

}  // namespace lede::article
