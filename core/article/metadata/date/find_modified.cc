// Finds when an article last changed: the ranked sources.
#include "article/metadata/date/date_evidence.h"

namespace lede::article {

Time FindModified(const DateEvidence& evidence) {
  if (const Time time = evidence.Linked(LinkedKind::kArticle, &LinkedArticle::modified))
    return time;
  if (const Time time = evidence.Stated(MetaField::kModified)) return time;
  const auto called_modified = [](const ShownDate& date, const Time&) {
    return date.label == DateLabel::kModified;
  };
  if (const Time time = evidence.Shown(called_modified)) return time;
  return evidence.Linked(LinkedKind::kPage, &LinkedArticle::modified);
}

}  // namespace lede::article
