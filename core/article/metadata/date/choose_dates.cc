// When the article was published and last changed, among all the dates a page has.
#include "article/metadata/date/choose_dates.h"

#include <algorithm>

#include "article/metadata/date/shown_dates.h"
#include "base/ascii.h"

namespace lede::article {
namespace {

using Time = std::optional<PageTime>;

constexpr uint32_t kNear = 60;  // elements from the headline within which a bare date is its own

class DateChooser {
 public:
  DateChooser(const PageSources& sources, html::NodeId headline)
      : sources_(sources), shown_(FindShownDates(sources, OrderOf(headline))) {}

  ChosenDates Choose() const {
    ChosenDates dates;
    dates.modified = Modified();
    dates.published = Published();
    if (dates.published) dates.published = AsShown(*dates.published);
    if (dates.modified) dates.modified = AsShown(*dates.modified);
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
    if (const Time time = Shown([](const ShownDate& d) {
          return d.label == DateLabel::kNone && d.behind && d.distance <= kNear;
        }))
      return time;
    if (const Time time = Shown([](const ShownDate& d) {
          return d.label == DateLabel::kNone && !d.behind && d.distance <= kNear / 2;
        }))
      return time;
    if (const Time time = FromUrl()) return time;
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

  // ".../2023/12/22/…", "…-2023-12-22-…"
  Time FromUrl() const {
    const std::string_view url = sources_.hints.url;
    const size_t host = url.find("://");
    if (host == std::string_view::npos) return std::nullopt;
    const size_t path = url.find('/', host + 3);
    if (path == std::string_view::npos) return std::nullopt;
    const auto found = FindDates(url.substr(path + 1, url.find_first_of("?#", path) - path - 1),
                                 {"en", false}, sources_.data.date_words);
    if (found.empty()) return std::nullopt;
    return PageTime{found[0].time.day, -1, std::nullopt};
  }

  // The same instant by the page's clock: a head that says 03:22 UTC and a page that shows 22:22
  // -05:00 mean one instant, whose day is the shown one.
  PageTime AsShown(const PageTime& time) const {
    const auto instant = ToUnixSeconds(time);
    if (!instant) return time;
    for (const ShownDate& date : shown_) {
      if (ToUnixSeconds(date.time) && *ToUnixSeconds(date.time) / 60 == *instant / 60 &&
          date.time.offset_minutes != time.offset_minutes)
        return date.time;
    }
    return time;
  }

  const PageSources& sources_;
  const std::vector<ShownDate> shown_;
};

}  // namespace

ChosenDates ChooseDates(const PageSources& sources, html::NodeId headline) {
  return DateChooser(sources, headline).Choose();
}

}  // namespace lede::article
