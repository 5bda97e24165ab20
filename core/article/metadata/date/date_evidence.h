// Collects everything on a page that may date its article.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "article/dates/page_time.h"
#include "article/metadata/date/shown_dates.h"
#include "article/metadata/date/text_dates.h"
#include "article/metadata/date/url_date.h"
#include "article/metadata/sources/page_sources.h"

namespace lede::article {

using Time = std::optional<PageTime>;

inline constexpr uint32_t kNearHeadline = 60;   // elements within which a date is the article's
inline constexpr uint32_t kUnderHeadline = 30;  // for unlabelled ones; others may be a teaser's

// Collected once for all rules. `sources` must outlive it.
class DateEvidence {
 public:
  DateEvidence(const PageSources& sources, html::NodeId headline);

  const PageSources& sources() const { return sources_; }
  const std::vector<ShownDate>& shown() const { return shown_; }
  // The dates in the page's lines. Read on first use, because few pages need them.
  const TextDates& text() const;

  Time Read(std::string_view value) const;  // a machine-readable value
  // The first value in JSON-LD nodes of this kind that is a date.
  Time Linked(LinkedKind kind, std::string LinkedArticle::*field) const;
  Time Stated(MetaField field) const;
  // The first shown date for which `fits` returns true, given what is `stated`. Dates inside asides
  // come last.
  using Fits = bool (*)(const ShownDate& date, const Time& stated);
  Time Shown(Fits fits, const Time& stated = std::nullopt) const;

 private:
  const PageSources& sources_;
  const html::NodeId headline_;
  const std::vector<ShownDate> shown_;
  mutable std::optional<TextDates> text_;
};

// The date of publication, by the first of the ranked rules that gives one.
Time FindPublished(const DateEvidence& evidence);
// The date of the last change, likewise.
Time FindModified(const DateEvidence& evidence);

// Converts a point in time to the page's own time zone. If the head says 03:22 UTC, and the page
// shows 22:22 -05:00 or 10:22 p.m. without a zone, they mean the same point in time, and the day is
// the one shown. If only a day is shown or is in the URL, and it is next to the day in UTC, the
// result is only that day.
PageTime ByThePagesClock(const PageTime& time, const DateEvidence& evidence);

// The date below the headline, if `published` is not shown near it. A page that is published again
// shows its new date there, while its head keeps the first date or has one set by the system.
Time PublishedAnew(const PageTime& published, const Time& modified, const DateEvidence& evidence);

}  // namespace lede::article
