// Finds dates together with the label before them that says what they are the dates of.
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

// The label at the end of `text`, ignoring punctuation: "Last Updated :" is kModified. Looks at the
// last four words and prefers the longest phrase.
DateLabel LabelAtEnd(std::string_view text, const DateWords& words);

// Like FindDates, with the label before each date, as far back as the previous date.
std::vector<LabelledDate> FindLabelledDates(std::string_view text, const DateStyle& style,
                                            const DateWords& words);

}  // namespace lede::article
