// Picks the sentences that tell the article in brief.
#include "summary/summarize.h"

namespace lede::summary {

Summary Summarize(const Article&, const AnnotatedText&, const Facts&, const SummaryData&) {
  return {};
}

}  // namespace lede::summary
