// Finds dates in the lines of a page's text, for pages without elements marked as dates.
#include "article/metadata/date/text_dates.h"

#include <algorithm>

#include "article/page/plain_text.h"
#include "base/ascii.h"

namespace lede::article {
namespace {

using Time = std::optional<PageTime>;

constexpr size_t kShortLine = 110;   // bytes: a line about a date, not a sentence that contains one
constexpr size_t kLinesBehind = 25;  // after the headline
constexpr size_t kLinesBefore = 6;
constexpr size_t kLongestLabel = 30;  // bytes of a line that is only a label
constexpr uint32_t kAtStart = 50;     // bytes before a date at the start of a paragraph
constexpr size_t kNever = static_cast<size_t>(-1);

bool MayHoldDate(std::string_view line) {
  return std::any_of(line.begin(), line.end(),
                     [](char c) { return IsAsciiDigit(c) || (c & 0x80) != 0; });
}

}  // namespace

TextDates::TextDates(const PageSources& sources, html::NodeId headline) {
  const html::Document& document = sources.document;
  if (document.body() == html::kNoNode) return;
  const std::string title =
      headline == html::kNoNode ? "" : ShownText(document, headline, kShortLine * 10);
  const std::string& text = sources.LinesWith(headline);
  size_t index = 0;
  bool seen_headline = false;
  for (size_t begin = 0; begin < text.size(); ++index) {
    const size_t end = std::min(text.find('\n', begin), text.size());
    const std::string_view line = std::string_view(text).substr(begin, end - begin);
    if (!seen_headline && !title.empty() && line == title) {
      headline_ = index;
      seen_headline = true;
    }
    Read(line, index, sources);
    begin = end + 1;
  }
}

void TextDates::Read(std::string_view line, size_t index, const PageSources& sources) {
  if (MayHoldDate(line)) {
    auto dates = FindLabelledDates(line.substr(0, 2 * kShortLine), sources.date_style,
                                   sources.lists.date_words);
    // "Datum:" may be on the previous line.
    if (!dates.empty() && dates[0].label == DateLabel::kNone && dates[0].found.span.start <= 2 &&
        before_.size() <= kLongestLabel)
      dates[0].label = LabelAtEnd(before_, sources.lists.date_words);
    if (!dates.empty()) lines_.push_back({index, line.size(), std::move(dates)});
  }
  before_ = line;
}

Time TextDates::Published() const {
  if (const Time time = Labelled(DateLabel::kPublished)) return time;
  if (const Time time = NearestBare()) return time;
  if (const Time time = AtStart()) return time;
  if (const Time time = First(headline_, kNever, DateLabel::kNone)) return time;
  return First(0, headline_, DateLabel::kNone);
}

Time TextDates::Modified() const { return Labelled(DateLabel::kModified); }

Time TextDates::Labelled(DateLabel label) const {
  const size_t first = headline_ > kLinesBefore ? headline_ - kLinesBefore : 0;
  if (const Time time = First(first, headline_ + kLinesBehind, label)) return time;
  return First(0, kNever, label);
}

Time TextDates::First(size_t begin, size_t end, DateLabel label) const {
  for (const DatedLine& line : lines_) {
    if (line.index < begin || line.index >= end || line.size > kShortLine) continue;
    for (const LabelledDate& date : line.dates) {
      if (date.label == label) return date.found.time;
    }
  }
  return std::nullopt;
}

Time TextDates::NearestBare() const {
  // Fewer lines are considered before the headline than after it; distances before it count more by
  // the same factor.
  const auto cost = [&](const DatedLine& line) {
    return line.index >= headline_ ? line.index - headline_
                                   : (headline_ - line.index) * (kLinesBehind / kLinesBefore);
  };
  Time nearest;
  size_t least = kLinesBehind;
  for (const DatedLine& line : lines_) {
    if (line.size > kShortLine || cost(line) >= least) continue;
    const auto bare =
        std::find_if(line.dates.begin(), line.dates.end(),
                     [](const LabelledDate& date) { return date.label == DateLabel::kNone; });
    if (bare == line.dates.end()) continue;
    least = cost(line);
    nearest = bare->found.time;
  }
  return nearest;
}

Time TextDates::AtStart() const {
  for (const DatedLine& line : lines_) {
    if (line.index < headline_ || line.index >= headline_ + kLinesBehind) continue;
    if (line.dates[0].found.span.start <= kAtStart) return line.dates[0].found.time;
  }
  return std::nullopt;
}

}  // namespace lede::article
