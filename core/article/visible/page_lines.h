// Splits the visible text of a page into lines and classifies each line by itself.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "article/dates/date_label.h"
#include "article/dates/find_dates.h"

namespace lede::article {

// The order matters: the first role that fits a line is used.
enum class LineRole : uint8_t {
  kConsent,
  kNote,
  kCaption,
  kReading,  // "4 min read"
  kStop,     // comments, imprint: nothing after it is the story
  kEnd,      // topics, related stories
  kInline,   // "Also read: …"
  kControl,  // buttons, prompts
  kDate,     // a date and little else
  kProse,    // ends like a sentence
  kText,     // anything else: headlines, names, links
};

// Holds views into the page's text.
struct PageLine {
  std::string_view text;  // trimmed, not empty
  LineRole role = LineRole::kText;
  uint32_t words = 0;
  std::vector<LabelledDate> dates;
};

std::vector<PageLine> ReadPageLines(std::string_view page_text, const DateStyle& style,
                                    const DateWords& date_words, const data::Lexicon& page_phrases);

}  // namespace lede::article
