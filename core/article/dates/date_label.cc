// Finds dates together with the label before them that says what they are the dates of.
#include "article/dates/date_label.h"

#include <algorithm>
#include <string>

#include "article/dates/date_tokens.h"

namespace lede::article {
namespace {

constexpr size_t kLongestLabel = 4;  // words: "aggiornato l' ultima volta"
constexpr size_t kWordsBetween = 3;  // words between label and date: "on Monday,"
constexpr size_t kBytesBefore = 120;

DateLabel Named(std::string_view name) {
  if (name == "published") return DateLabel::kPublished;
  return name == "modified" ? DateLabel::kModified : DateLabel::kOther;
}

}  // namespace

DateLabel LabelAtEnd(std::string_view text, const DateWords& date_words) {
  if (text.size() > kBytesBefore) {
    text.remove_prefix(text.size() - kBytesBefore);
    while (!text.empty() && (static_cast<unsigned char>(text[0]) & 0xC0) == 0x80)
      text.remove_prefix(1);
  }
  std::vector<std::string> words;
  for (DateToken& token : SplitDateTokens(text)) {
    if (token.kind == DateTokenKind::kWord) words.push_back(std::move(token.text));
  }
  // The nearest label counts. "on", "am" or a weekday may come between it and the date.
  for (size_t between = 0; between <= kWordsBetween && between < words.size(); ++between) {
    const size_t end = words.size() - between;
    for (size_t length = std::min(kLongestLabel, end); length > 0; --length) {
      std::string phrase, joined;
      for (size_t i = end - length; i < end; ++i) {
        if (!phrase.empty()) phrase += ' ';
        phrase += words[i];
        joined += words[i];
      }
      auto label = date_words.labels.Find(phrase);
      if (!label && length > 1)
        label = date_words.labels.Find(joined);  // each character is a word: "更新日"
      if (label) return Named(*label);
    }
  }
  return DateLabel::kNone;
}

std::vector<LabelledDate> FindLabelledDates(std::string_view text, const DateStyle& style,
                                            const DateWords& words) {
  std::vector<LabelledDate> dates;
  size_t begin = 0;
  for (const FoundDate& found : FindDates(text, style, words)) {
    dates.push_back({found, LabelAtEnd(text.substr(begin, found.span.start - begin), words)});
    begin = found.span.end;
  }
  return dates;
}

}  // namespace lede::article
