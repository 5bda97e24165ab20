// Turns time mentions into the timeline: one When a value, in order of the calendar.
#pragma once

#include <vector>

#include "model/annotated_text.h"
#include "model/facts.h"
#include "model/mentions.h"

namespace lede::facts {

// Mentions of equal type and value become one When; ranges of equal length only if they begin
// alike. Dated ones come first, by their first day, then longer spans before shorter; undated ones
// follow in order of the text. Salience is left at zero. O(n log n).
std::vector<When> OrderTimes(const AnnotatedText& text, const std::vector<TimeMention>& times);

}  // namespace lede::facts
