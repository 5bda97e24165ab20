// Handles articles that were published again.
#include "article/metadata/date/date_evidence.h"

namespace lede::article {

Time PublishedAnew(const PageTime& published, const Time& modified, const DateEvidence& evidence) {
  Time shown;
  for (const ShownDate& date : evidence.shown()) {
    if (date.aside || date.distance > kNearHeadline || date.label == DateLabel::kOther) continue;
    if (date.time.day == published.day) return std::nullopt;
    const bool of_change = modified && date.time.day == modified->day;
    const bool later = date.label != DateLabel::kModified && published.day < date.time.day &&
                       date.behind && date.distance <= kUnderHeadline;
    if (!shown && of_change) shown = modified;
    if (!shown && later) shown = date.time;
  }
  return shown;
}

}  // namespace lede::article
