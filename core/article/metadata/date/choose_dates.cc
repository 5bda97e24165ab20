// Chooses the dates of publication and last change among all dates on a page.
#include "article/metadata/date/choose_dates.h"

#include "article/metadata/date/date_evidence.h"

namespace lede::article {

ChosenDates ChooseDates(const PageSources& sources, html::NodeId headline) {
  const DateEvidence evidence(sources, headline);
  ChosenDates dates{FindPublished(evidence), FindModified(evidence)};
  if (dates.published) dates.published = ByThePagesClock(*dates.published, evidence);
  if (dates.modified) dates.modified = ByThePagesClock(*dates.modified, evidence);
  if (dates.published) {
    if (const Time anew = PublishedAnew(*dates.published, dates.modified, evidence))
      dates.published = anew;
  }
  if (!dates.published) dates.published = dates.modified;
  // A change before the publication is of no interest to readers.
  if (dates.published && dates.modified && dates.modified->day < dates.published->day)
    dates.modified.reset();
  if (!dates.published) dates.published = evidence.text().Modified();
  return dates;
}

}  // namespace lede::article
