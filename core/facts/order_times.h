// Turns time mentions into a timeline: one When per value, in calendar order.
#pragma once

#include <vector>

#include "model/annotated_text.h"
#include "model/facts.h"
#include "model/mentions.h"

namespace lede::facts {

// Mentions of equal type and value become one When; ranges of equal length only if they also begin
// on the same day. Dated ones come first, by first day and then longer spans before shorter;
// undated ones follow in text order. Leaves salience at zero. O(n log n).
std::vector<When> OrderTimes(const AnnotatedText& text, const std::vector<TimeMention>& times);

}  // namespace lede::facts
