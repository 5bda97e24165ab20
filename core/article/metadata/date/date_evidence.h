// Everything on a page that may date its article.
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
inline constexpr uint32_t kUnderHeadline = 30;  // for a bare one: further off it may be a teaser's

// Gathered once for all rules; `sources` must outlive it.
class DateEvidence {
 public:
  DateEvidence(const PageSources& sources, html::NodeId headline);

  const PageSources& sources() const { return sources_; }
  const std::vector<ShownDate>& shown() const { return shown_; }
  // The dates of the page's lines; read when they are first asked for, as few pages need them.
  const TextDates& text() const;

  Time Read(std::string_view value) const;  // a machine-readable value
  // The first value of JSON-LD of this kind that is a date.
  Time Linked(LinkedKind kind, std::string LinkedArticle::*field) const;
  Time Stated(MetaField field) const;
  // The first shown date that `fits` beside what is `stated`, those outside asides first.
  using Fits = bool (*)(const ShownDate& date, const Time& stated);
  Time Shown(Fits fits, const Time& stated = std::nullopt) const;

 private:
  const PageSources& sources_;
  const html::NodeId headline_;
  const std::vector<ShownDate> shown_;
  mutable std::optional<TextDates> text_;
};

// When the article was published, by the first of the ranked rules that answers.
Time FindPublished(const DateEvidence& evidence);
// When it last changed, likewise.
Time FindModified(const DateEvidence& evidence);

// The same instant by the page's own clock: a head that says 03:22 UTC and a page that shows 22:22
// -05:00, or 10:22 p.m. without a zone, mean one instant, whose day is the shown one. Where only a
// day is shown, or stands in the address, and it is the neighbour of the day in UTC, that day
// alone.
PageTime ByThePagesClock(const PageTime& time, const DateEvidence& evidence);

// The date under the headline, where `published` is shown nowhere near it: a page that was
// published anew shows its new date there while its head keeps the first, or carries the system's.
Time PublishedAnew(const PageTime& published, const Time& modified, const DateEvidence& evidence);

}  // namespace lede::article
