// Collects everything on a page that may date its article.
#include "article/metadata/date/date_evidence.h"

#include "article/page/plain_text.h"

namespace lede::article {

DateEvidence::DateEvidence(const PageSources& sources, html::NodeId headline)
    : sources_(sources),
      headline_(headline),
      shown_(FindShownDates(sources, sources.shown.OrderOf(headline))) {}

const TextDates& DateEvidence::text() const {
  if (!text_) text_.emplace(sources_, headline_);
  return *text_;
}

Time DateEvidence::Read(std::string_view value) const {
  if (value.empty()) return std::nullopt;
  return ReadMachineTime(value, sources_.date_style, sources_.lists.date_words);
}

Time DateEvidence::Linked(LinkedKind kind, std::string LinkedArticle::*field) const {
  for (const LinkedArticle& article : sources_.linked.articles) {
    if (article.kind != kind) continue;
    if (const Time time = Read(article.*field)) return time;
  }
  return std::nullopt;
}

Time DateEvidence::Stated(MetaField field) const {
  for (const MetaValue& value : sources_.meta.Of(field)) {
    if (const Time time = Read(value.text)) return time;
  }
  return std::nullopt;
}

Time DateEvidence::Shown(Fits fits, const Time& stated) const {
  for (const bool aside : {false, true}) {
    for (const ShownDate& date : shown_) {
      if (date.aside == aside && fits(date, stated)) return date.time;
    }
  }
  return std::nullopt;
}

}  // namespace lede::article
