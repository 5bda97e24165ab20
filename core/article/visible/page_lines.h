// The lines of a page's visible text and what each is by itself.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "article/article_data.h"
#include "article/dates/date_label.h"
#include "article/dates/find_dates.h"

namespace lede::article {

// Order counts: the first that fits a line is its role.
enum class LineRole : uint8_t {
  kConsent,
  kNote,
  kCaption,
  kReading,  // "4 min read"
  kStop,     // comments, imprint: nothing behind it is the story
  kEnd,      // topics, related stories
  kInline,   // "Also read: …"
  kControl,  // buttons, prompts
  kDate,     // holds a date and little else
  kProse,    // ends as a sentence does
  kText,     // anything else: headlines, names, links
};

// Views into the page's text.
struct PageLine {
  std::string_view text;  // without white space at its ends, not empty
  LineRole role = LineRole::kText;
  uint32_t words = 0;
  std::vector<LabelledDate> dates;
};

std::vector<PageLine> ReadPageLines(std::string_view page_text, const DateStyle& style,
                                    const ArticleData& data);

}  // namespace lede::article
