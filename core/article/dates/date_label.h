// Dates with what the words before them say they are the dates of.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "article/dates/find_dates.h"

namespace lede::article {

enum class DateLabel : uint8_t { kNone, kPublished, kModified, kOther };

struct LabelledDate {
  FoundDate found;
  DateLabel label = DateLabel::kNone;
};

// The label that `text` ends with, marks apart: "Last Updated :" is kModified. Looks at the last
// four words, the longest phrase first.
DateLabel LabelAtEnd(std::string_view text, const data::Lexicon& labels);

// FindDates with the label before each, looked for since the date before it.
std::vector<LabelledDate> FindLabelledDates(std::string_view text, const DateStyle& style,
                                            const DateWords& words, const data::Lexicon& labels);

}  // namespace lede::article
