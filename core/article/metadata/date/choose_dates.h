// When the article was published and last changed, among all the dates a page has.
#pragma once

#include <optional>

#include "article/dates/page_time.h"
#include "article/metadata/sources/page_sources.h"

namespace lede::article {

struct ChosenDates {
  std::optional<PageTime> published, modified;
};

// `headline`: where the headline is shown, or kNoNode; a date beside it is the article's. Source
// order and reasons: README.md, "Dates".
ChosenDates ChooseDates(const PageSources& sources, html::NodeId headline);

}  // namespace lede::article
