// When the article was published and last changed, among all the dates a page has.
#include "article/metadata/date/choose_dates.h"

#include <algorithm>

#include "article/metadata/date/shown_dates.h"
#include "article/metadata/date/text_dates.h"
#include "article/metadata/plain_text.h"

namespace lede::article {
namespace {

using Time = std::optional<PageTime>;

constexpr uint32_t kNear = 60;  // elements from the headline within which a bare date is its own

class DateChooser {
 public:
  DateChooser(const PageSources& sources, html::NodeId headline)
      : sources_(sources),
        shown_(FindShownDates(sources, OrderOf(headline))),
        title_(headline == html::kNoNode ? "" : ShownText(sources.document, headline, 1000)),
        clocks_(Clocks()) {}

  ChosenDates Choose() const {
    ChosenDates dates;
    dates.modified = Modified();
    dates.published = Published();
    if (dates.published) dates.published = AsShown(*dates.published);
    if (dates.modified) dates.modified = AsShown(*dates.modified);
    if (dates.published) {
      if (const Time shown = Republished(*dates.published, dates.modified)) dates.published = shown;
    }
    if (!dates.published) dates.published = dates.modified;
    return dates;
  }

 private:
  uint32_t OrderOf(html::NodeId headline) const {
    for (const ShownPart& part : sources_.shown.headings) {
      if (part.node == headline) return part.order;
    }
    return 0;
  }

  Time Read(std::string_view value) const {
    if (value.empty()) return std::nullopt;
    return ReadMachineTime(value, sources_.date_style, sources_.data.date_words);
  }

  Time Linked(LinkedKind kind, std::string LinkedArticle::*field) const {
    for (const LinkedArticle& article : sources_.linked.articles) {
      if (article.kind != kind) continue;
      if (const Time time = Read(article.*field)) return time;
    }
    return std::nullopt;
  }

  Time Meta(std::initializer_list<std::string_view> names) const {
    for (const std::string_view name : names) {
      if (const Time time = Read(sources_.meta.First({name}))) return time;
    }
    return std::nullopt;
  }

  // The first shown date that `fits`, those outside asides first.
  template <typename Fits>
  Time Shown(Fits fits) const {
    for (const bool aside : {false, true}) {
      for (const ShownDate& date : shown_) {
        if (date.aside == aside && fits(date)) return date.time;
      }
    }
    return std::nullopt;
  }

  Time Published() const {
    if (const Time time = Linked(LinkedKind::kArticle, &LinkedArticle::published)) return time;
    if (const Time time = Meta({"article:published_time",
                                "og:article:published_time",
                                "article:published",
                                "datepublished",
                                "parsely-pub-date",
                                "sailthru.date",
                                "citation_publication_date",
                                "citation_date",
                                "citation_online_date",
                                "dc.date.issued",
                                "dcterms.issued",
                                "dc.date.created",
                                "dcterms.created",
                                "dcterms.date",
                                "dc.date",
                                "prism.publicationdate",
                                "publish-date",
                                "publish_date",
                                "publication_date",
                                "publicationdate",
                                "published_date",
                                "publisheddate",
                                "published_at",
                                "published",
                                "publishdate",
                                "pubdate",
                                "pub_date",
                                "og:publish_date",
                                "og:pubdate",
                                "cxenseparse:recs:publishtime",
                                "cxenseparse:publishtime",
                                "cxenseparse:recs:articlepublishtime",
                                "article.published",
                                "article:publish_date",
                                "article_date_original",
                                "originalpublicationdate",
                                "date.release",
                                "release_date",
                                "date",
                                "datecreated",
                                "created",
                                "uploaddate",
                                "rnews:datepublished",
                                "shareaholic:article_published_time",
                                "article.created",
                                "timestamp",
                                "vr:published_time",
                                "bt:pubdate"}))
      return time;
    if (const Time time = Linked(LinkedKind::kWork, &LinkedArticle::published)) return time;
    if (const Time time =
            Shown([](const ShownDate& d) { return d.label == DateLabel::kPublished; }))
      return time;
    if (const Time time = Linked(LinkedKind::kPage, &LinkedArticle::published)) return time;
    if (const Time time = FindDateInUrl(sources_.hints.url, sources_.data.date_words)) return time;
    if (const Time time = Shown([](const ShownDate& d) {
          return d.label == DateLabel::kNone && d.behind && d.distance <= kNear;
        }))
      return time;
    if (const Time time = Shown([](const ShownDate& d) {
          return d.label == DateLabel::kNone && !d.behind && d.distance <= kNear / 2;
        }))
      return time;
    if (const Time time = FindDateInText(sources_, title_)) return time;
    return Shown([](const ShownDate& d) { return d.label == DateLabel::kNone && !d.aside; });
  }

  Time Modified() const {
    if (const Time time = Linked(LinkedKind::kArticle, &LinkedArticle::modified)) return time;
    if (const Time time = Meta({"article:modified_time", "og:article:modified_time",
                                "og:updated_time", "article:modified", "datemodified",
                                "last-modified", "lastmod", "dc.date.modified", "dcterms.modified",
                                "last_updated_date", "article:updated_time", "updated_time",
                                "modified", "revision_date", "cxenseparse:modified_time"}))
      return time;
    if (const Time time = Shown([](const ShownDate& d) { return d.label == DateLabel::kModified; }))
      return time;
    return Linked(LinkedKind::kPage, &LinkedArticle::modified);
  }

  // The times the page shows; where no element near the headline is named for one, the text's.
  std::vector<PageTime> Clocks() const {
    std::vector<PageTime> clocks;
    bool near = false;
    for (const ShownDate& date : shown_) {
      near = near || (!date.aside && date.distance <= kNear);
      clocks.push_back(date.time);
    }
    if (!near) {
      if (const Time time = FindDateInText(sources_, title_)) clocks.push_back(*time);
    }
    return clocks;
  }

  // The same instant by the page's clock: a head that says 03:22 UTC and a page that shows 22:22
  // -05:00, or 10:22 p.m. without a zone, mean one instant, whose day is the shown one.
  PageTime AsShown(const PageTime& time) const {
    const auto instant = ToUnixSeconds(time);
    if (!instant) return time;
    for (const PageTime& clock : clocks_) {
      if (const auto shown = ToUnixSeconds(clock)) {
        if (*shown / 60 == *instant / 60) return clock;
      } else if (clock.has_time()) {
        const int64_t local = ToDays(clock.day) * 86400 + clock.second / 60 * 60;
        const int64_t offset = local - *instant / 60 * 60;
        if (offset % 900 == 0 && offset >= -12 * 3600 && offset <= 14 * 3600)
          return AtOffset(time, static_cast<int32_t>(offset / 60));
      }
    }
    return time;
  }

  // The date under the headline, where the head's is shown nowhere: a page that was published anew
  // shows its new date there while its head keeps the first, or carries the system's. A bare or
  // published date that is later, or the day of the last change whatever it is called.
  Time Republished(const PageTime& published, const Time& modified) const {
    Time shown;
    for (const ShownDate& date : shown_) {
      if (date.aside || date.distance > kNear || date.label == DateLabel::kOther) continue;
      if (date.time.day == published.day) return std::nullopt;
      const bool of_change = modified && date.time.day == modified->day;
      const bool later = date.label != DateLabel::kModified && published.day < date.time.day;
      if (!shown && of_change) shown = modified;
      if (!shown && later && date.behind) shown = date.time;
    }
    return shown;
  }

  const PageSources& sources_;
  const std::vector<ShownDate> shown_;
  const std::string title_;
  const std::vector<PageTime> clocks_;
};

}  // namespace

ChosenDates ChooseDates(const PageSources& sources, html::NodeId headline) {
  return DateChooser(sources, headline).Choose();
}

}  // namespace lede::article
