// Opens the data of all stages, once.
#pragma once

#include <string_view>

#include "article/article_data.h"
#include "base/result.h"
#include "facts/fact_data.h"
#include "mentions/mention_data.h"
#include "summary/summary_data.h"
#include "text/text_data.h"

namespace lede::api {

// Immutable after Open, so any number of threads may share it. The bytes of the data file must
// outlive it.
struct Engine {
  static Result<Engine> Open(std::string_view data_file);

  article::ArticleData article;
  text::TextData text;
  mentions::MentionData mentions;
  facts::FactData facts;
  summary::SummaryData summary;
};

}  // namespace lede::api
