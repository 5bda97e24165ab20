// Picks the sentences that summarise an article.
#pragma once

#include "model/annotated_text.h"
#include "model/article.h"
#include "model/facts.h"
#include "summary/summary_data.h"

namespace lede::summary {

// Returns two or three complete sentences that stand alone and cover the main event, best first;
// fewer if the text has fewer.
Summary Summarize(const Article& article, const AnnotatedText& text, const Facts& facts,
                  const SummaryData& data);

}  // namespace lede::summary
