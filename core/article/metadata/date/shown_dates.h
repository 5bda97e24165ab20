// Finds the dates shown on a page, with their labels and distances from the headline.
#pragma once

#include <vector>

#include "article/dates/date_label.h"
#include "article/metadata/sources/page_sources.h"

namespace lede::article {

struct ShownDate {
  PageTime time;
  DateLabel label = DateLabel::kNone;
  uint32_t order = 0;
  bool machine = false;   // from a datetime or content attribute
  bool aside = false;     // in related stories, comments, navigation
  bool behind = false;    // after the headline
  uint32_t distance = 0;  // elements between it and the headline
};

// In page order, from <time> and elements marked as dates. `headline_order` is as in ShownPart.
std::vector<ShownDate> FindShownDates(const PageSources& sources, uint32_t headline_order);

}  // namespace lede::article
