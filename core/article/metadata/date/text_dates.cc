// The publication date as the page's text shows it, where no element is named for it.
#include "article/metadata/date/text_dates.h"

#include <algorithm>
#include <vector>

#include "article/dates/date_label.h"
#include "article/metadata/plain_text.h"
#include "base/ascii.h"

namespace lede::article {
namespace {

using Time = std::optional<PageTime>;

constexpr size_t kMostText = 300 << 10;
constexpr size_t kShortLine = 110;   // bytes: a line about a date, not a sentence that has one
constexpr size_t kLinesBehind = 25;  // of the headline
constexpr size_t kLinesBefore = 6;
constexpr size_t kLongestLabel = 30;  // bytes of a line that is a label
constexpr uint32_t kAtStart = 50;     // bytes before a date that a paragraph begins with

struct DatedLine {
  size_t index;  // of the line
  size_t size;
  std::vector<LabelledDate> dates;
};

class TextDates {
 public:
  TextDates(const PageSources& sources, std::string_view title) {
    const std::string text = ShownLines(sources.document, sources.document.body(), kMostText);
    size_t index = 0;
    for (size_t begin = 0; begin < text.size(); ++index) {
      const size_t end = std::min(text.find('\n', begin), text.size());
      Read(std::string_view(text).substr(begin, end - begin), index, title, sources);
      begin = end + 1;
    }
  }

  Time Find() const {
    const size_t first = headline_ > kLinesBefore ? headline_ - kLinesBefore : 0;
    const size_t last = headline_ + kLinesBehind;
    if (const Time time = First(first, last, kShortLine, DateLabel::kPublished)) return time;
    if (const Time time = First(0, kNever, kShortLine, DateLabel::kPublished)) return time;
    if (const Time time = First(headline_, last, kShortLine, DateLabel::kNone)) return time;
    if (const Time time = First(first, headline_, kShortLine, DateLabel::kNone)) return time;
    if (const Time time = AtStart(last)) return time;
    return First(last, kNever, kShortLine, DateLabel::kNone);
  }

 private:
  static constexpr size_t kNever = static_cast<size_t>(-1);

  void Read(std::string_view line, size_t index, std::string_view title,
            const PageSources& sources) {
    if (!seen_headline_ && !title.empty() && line == title) {
      headline_ = index;
      seen_headline_ = true;
    }
    const std::string_view before = before_;
    before_ = line;
    if (!std::any_of(line.begin(), line.end(),
                     [](char c) { return IsAsciiDigit(c) || (c & 0x80); }))
      return;
    auto dates = FindLabelledDates(line.substr(0, 2 * kShortLine), sources.date_style,
                                   sources.data.date_words, sources.data.date_labels);
    if (dates.empty()) return;
    // "Datum:" on the line before.
    if (dates[0].label == DateLabel::kNone && dates[0].found.span.start <= 2 &&
        before.size() <= kLongestLabel)
      dates[0].label = LabelAtEnd(before, sources.data.date_labels);
    lines_.push_back({index, line.size(), std::move(dates)});
  }

  Time First(size_t begin, size_t end, size_t longest, DateLabel label) const {
    for (const DatedLine& line : lines_) {
      if (line.index < begin || line.index >= end || line.size > longest) continue;
      for (const LabelledDate& date : line.dates) {
        if (date.label == label) return date.found.time;
      }
    }
    return std::nullopt;
  }

  Time AtStart(size_t end) const {
    for (const DatedLine& line : lines_) {
      if (line.index < headline_ || line.index >= end) continue;
      if (line.dates[0].found.span.start <= kAtStart) return line.dates[0].found.time;
    }
    return std::nullopt;
  }

  std::vector<DatedLine> lines_;
  std::string_view before_;  // the line before, while the text is read
  size_t headline_ = 0;
  bool seen_headline_ = false;
};

}  // namespace

std::optional<PageTime> FindDateInText(const PageSources& sources, std::string_view title) {
  if (sources.document.body() == html::kNoNode) return std::nullopt;
  return TextDates(sources, title).Find();
}

std::optional<PageTime> FindDateInUrl(std::string_view url, const DateWords& words) {
  const size_t archived = url.rfind("://");  // https://archive.example/web/2011…/http://…
  if (archived == std::string_view::npos) return std::nullopt;
  url.remove_prefix(archived + 3);
  const size_t path = url.find('/');
  if (path == std::string_view::npos) return std::nullopt;
  const size_t end = std::min(url.find_first_of("?#", path), url.size());
  const auto found = FindDates(url.substr(path + 1, end - path - 1), {"en", false}, words);
  if (found.empty()) return std::nullopt;
  return PageTime{found[0].time.day, -1, std::nullopt};
}

}  // namespace lede::article
