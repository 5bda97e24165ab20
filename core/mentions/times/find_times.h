// Finds the time expressions of a text and resolves them to TIMEX3 values.
#pragma once

#include <vector>

#include "mentions/times/terms/time_data.h"
#include "model/annotated_text.h"
#include "model/article.h"
#include "model/mentions.h"

namespace lede::mentions {

// Resolves times against `article.published`; without it, times that depend on it get no calendar
// days. Returned in text order.
std::vector<TimeMention> FindTimes(const Article& article, const AnnotatedText& text,
                                   const TimeData& data);

}  // namespace lede::mentions
