// Removes the article's own date lines from the body; dates have fields of their own.
#include "article/content/rules/drop_dates.h"

#include <algorithm>

#include "article/dates/find_dates.h"
#include "article/page/block_words.h"
#include "base/ascii.h"

namespace lede::article {
namespace {

constexpr size_t kFirst = 6, kLast = 2;  // kept blocks at either end that may be the date line
constexpr uint32_t kMaxWords = 16;
// Words besides the date: "Zuletzt aktualisiert am … Uhr", "By Ann Lee". Numbers do not count, nor
// do the authors' names if known: "Written by Ann Lee | July 19, 2025 | 5 min read".
constexpr uint32_t kOtherWords = 5;

uint32_t CountWordsIn(std::string_view text) {
  std::vector<uint32_t> words;
  AppendWords(text, &words);
  uint32_t figures = 0;
  for (size_t i = 0; i < text.size(); ++i) {
    figures += IsAsciiDigit(text[i]) && (i == 0 || !IsAsciiAlnum(text[i - 1]));
  }
  const uint32_t count = static_cast<uint32_t>(words.size());
  return count - std::min(count, figures);
}

class DateLines {
 public:
  DateLines(const Metadata& metadata, const DateWords& words)
      : metadata_(metadata), words_(words) {}

  bool Is(std::string_view text, uint32_t author_words) const {
    // "3/4/2025" may be read either way, because the day it has to match is known.
    for (const bool month_first : {false, true}) {
      const DateStyle style{metadata_.language, month_first};
      for (const FoundDate& date : FindDates(text, style, words_)) {
        const std::string day = ToIso(date.time.day);
        if (day != metadata_.published.substr(0, 10) && day != metadata_.modified.substr(0, 10)) {
          continue;
        }
        if (CountWordsIn(text.substr(0, date.span.start)) +
                CountWordsIn(text.substr(date.span.end)) <=
            kOtherWords + author_words) {
          return true;
        }
      }
    }
    return false;
  }

 private:
  const Metadata& metadata_;
  const DateWords& words_;
};

}  // namespace

void DropDates(const PageFacts& facts, const Metadata& metadata, const DateWords& words,
               BodyParts* parts) {
  std::vector<uint32_t> kept;
  for (uint32_t i = 0; i < parts->blocks.size(); ++i) {
    if (parts->blocks[i]) kept.push_back(i);
  }
  const DateLines lines(metadata, words);
  for (size_t k = 0; k < kept.size(); ++k) {
    if (k >= kFirst && k + kLast < kept.size()) continue;
    const uint32_t i = kept[k];
    if (facts.words.CountOf(i) > kMaxWords || facts.words.figures[i].digits == 0) continue;
    const float names = facts.evidence.blocks[i].author_share * facts.words.CountOf(i);
    if (lines.Is(facts.page.TextOf(facts.page.blocks[i]), static_cast<uint32_t>(names + 0.5f))) {
      parts->blocks[i] = 0;
    }
  }
}

}  // namespace lede::article
