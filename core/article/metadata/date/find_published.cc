// Finds when an article was published: the ranked sources.
#include <algorithm>

#include "article/metadata/date/date_evidence.h"

namespace lede::article {
namespace {

using Rule = Time (*)(const DateEvidence&);

Time ArticleInJsonLd(const DateEvidence& evidence) {
  return evidence.Linked(LinkedKind::kArticle, &LinkedArticle::published);
}

Time StatedPublished(const DateEvidence& evidence) {
  return evidence.Stated(MetaField::kPublished);
}

// Names that are not listed, such as "w-published-date" and "news:publish_time".
Time StatedInOtherWords(const DateEvidence& evidence) {
  const auto fits = [](const std::string& name) {
    return name.find("publi") != std::string::npos &&
           (name.find("date") != std::string::npos || name.find("time") != std::string::npos);
  };
  for (const std::string& value : evidence.sources().meta.Matching(fits)) {
    if (const Time time = evidence.Read(value)) return time;
  }
  return std::nullopt;
}

// A recipe, a video, a question in a forum.
Time WorkInJsonLd(const DateEvidence& evidence) {
  return evidence.Linked(LinkedKind::kWork, &LinkedArticle::published);
}

Time ShownAsPublishedNear(const DateEvidence& evidence) {
  return evidence.Shown([](const ShownDate& date, const Time&) {
    return date.label == DateLabel::kPublished && date.distance <= kNearHeadline;
  });
}

// A <time datetime> without a label, below the headline.
Time ShownToMachinesNear(const DateEvidence& evidence) {
  return evidence.Shown([](const ShownDate& date, const Time&) {
    return date.machine && date.label == DateLabel::kNone && date.behind && !date.aside &&
           date.distance <= kNearHeadline;
  });
}

// If a meta "date" is later than the day directly below the headline, it dates the file.
Time ShownBeforeStatedDate(const DateEvidence& evidence) {
  const Time stated = evidence.Stated(MetaField::kDated);
  if (!stated) return std::nullopt;
  return evidence.Shown(
      [](const ShownDate& date, const Time& of_file) {
        return date.label == DateLabel::kNone && date.behind && !date.aside &&
               date.distance <= kUnderHeadline && date.time.day < of_file->day;
      },
      stated);
}

Time StatedAsDate(const DateEvidence& evidence) { return evidence.Stated(MetaField::kDated); }

Time ShownAsPublished(const DateEvidence& evidence) {
  return evidence.Shown(
      [](const ShownDate& date, const Time&) { return date.label == DateLabel::kPublished; });
}

Time PageInJsonLd(const DateEvidence& evidence) {
  return evidence.Linked(LinkedKind::kPage, &LinkedArticle::published);
}

Time InTheAddress(const DateEvidence& evidence) {
  return FindDateInUrl(evidence.sources().hints.url, evidence.sources().lists.date_words);
}

// The nearest date without a label. Before the headline, dates more often belong to the page than
// to the article, so their distance counts double.
Time BareNearHeadline(const DateEvidence& evidence) {
  const ShownDate* best = nullptr;
  const auto distance = [](const ShownDate& date) { return date.distance * (date.behind ? 1 : 2); };
  const auto cost = [&](const ShownDate& date) {
    return distance(date) + (date.aside ? kNearHeadline : 0);
  };
  for (const ShownDate& date : evidence.shown()) {
    if (date.label != DateLabel::kNone || distance(date) > kNearHeadline) continue;
    if (date.aside && !date.behind) continue;
    if (!best || cost(date) < cost(*best)) best = &date;
  }
  return best ? Time(best->time) : std::nullopt;
}

Time InTheText(const DateEvidence& evidence) { return evidence.text().Published(); }

Time BareAnywhere(const DateEvidence& evidence) {
  for (const ShownDate& date : evidence.shown()) {
    if (date.label == DateLabel::kNone && !date.aside) return date.time;
  }
  return std::nullopt;
}

// Sources made for articles come before those made for any page, labelled dates before unlabelled.
constexpr Rule kRules[] = {ArticleInJsonLd,
                           StatedPublished,
                           StatedInOtherWords,
                           WorkInJsonLd,
                           ShownAsPublishedNear,
                           ShownToMachinesNear,
                           ShownBeforeStatedDate,
                           StatedAsDate,
                           ShownAsPublished,
                           PageInJsonLd,
                           InTheAddress,
                           BareNearHeadline,
                           InTheText,
                           BareAnywhere};

}  // namespace

Time FindPublished(const DateEvidence& evidence) {
  for (const Rule rule : kRules) {
    if (const Time time = rule(evidence)) return time;
  }
  return std::nullopt;
}

}  // namespace lede::article
