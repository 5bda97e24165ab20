// The dates a page shows, each with what it is and how near the headline it stands.
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
  bool behind = false;    // behind the headline
  uint32_t distance = 0;  // elements between it and the headline
};

// In order of the page, of <time> and of elements named for dates; `headline_order` as in
// ShownPart.
std::vector<ShownDate> FindShownDates(const PageSources& sources, uint32_t headline_order);

}  // namespace lede::article
