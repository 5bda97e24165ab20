// Finds dates in languages whose other times are not recognised.
#include "mentions/written_dates.h"

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>

#include "base/ascii.h"
#include "base/digits.h"
#include "base/limits.h"
#include "base/unicode.h"
#include "base/word_list.h"
#include "mentions/times/terms/read_number_term.h"
#include "model/language.h"

namespace lede::mentions {
namespace {

constexpr std::string_view kDigits = "0123456789";
constexpr int kFirstYear = 1500, kLastYear = 2099;
constexpr size_t kYearDigits = 4, kLongestMonth = 24;  // bytes

bool IsYear(int year) { return year >= kFirstYear && year <= kLastYear; }

// The parts of a date, 0 for those that were not written.
enum Part : size_t { kYear, kMonth, kDay, kParts };
struct WrittenDate {
  int part[kParts] = {};
  uint32_t end = 0;  // the token after it
};

// The part that a number before this sign is; kParts if it is none.
size_t PartBefore(std::string_view sign) {
  static constexpr std::string_view kSigns = "年년月월日일号";  // of 3 bytes each
  const size_t at = sign.size() < 3 ? kSigns.npos : kSigns.find(sign.substr(0, 3));
  return at == kSigns.npos ? kParts : std::min<size_t>(at / 6, kDay);
}

class Finder {
 public:
  Finder(const Article& article, const AnnotatedText& text, const data::Lexicon& months)
      : text_(text),
        months_(months),
        language_(PrimaryLanguage(article.language)),
        published_(ParseIsoDate(article.published)) {
    if (IsWordOf("nb nn", language_)) language_ = "no";
  }

  std::vector<TimeMention> Run() {
    std::vector<TimeMention> mentions;
    for (const Sentence& sentence : text_.sentences) {
      end_ = sentence.end_token;
      for (uint32_t t = sentence.first_token; t < end_;) {
        if (mentions.size() >= limits::kMaxMentions) return mentions;
        WrittenDate date{{}, t + 1};
        const bool found = IsDate(t, &date);
        if (found) Add(t, date, &mentions);
        t = found ? date.end : t + 1;
      }
    }
    return mentions;
  }

 private:
  // Empty past the end of the sentence.
  std::string_view Text(uint32_t t) const {
    return t < end_ ? text_.TokenText(t) : std::string_view();
  }

  // Reads the month at the date's end, if there is one.
  bool ReadMonth(WrittenDate* date) const {
    std::string_view word = Text(date->end);
    if (EndsWith(word, ".")) word.remove_suffix(1);
    if (word.empty() || word.size() > kLongestMonth || IsAsciiDigit(word[0])) return false;
    const data::Lexicon::Range rows = months_.FindAll(ToLower(word));
    for (uint32_t row = rows.first; row < rows.end && date->part[kMonth] == 0; ++row) {
      const std::string_view month = months_.value(row);  // "6", tab, "de nl"
      const size_t languages = month.find('\t') + 1;
      if (IsWordOf(month.substr(languages), language_))
        date->part[kMonth] = static_cast<int>(LeadingNumber(month, 2));
    }
    date->end += date->part[kMonth] > 0;
    return date->part[kMonth] > 0;
  }

  // Reads the year at the date's end, if there is one, and the small words before it. Only a day
  // needs no year.
  bool ReadYear(WrittenDate* date) const {
    if (date->part[kDay] == 0 && Text(date->end) == ",") return false;  // "im Juli, 2020 Menschen"
    const uint32_t at = SkipJoints(date->end);
    const std::string_view word = Text(at);
    const int year = static_cast<int>(LeadingNumber(word, kYearDigits));
    if (word.size() != kYearDigits || !IsYear(year)) return date->part[kDay] > 0;
    date->part[kYear] = year;
    date->end = at + 1;
    return true;
  }

  // Looks past a dot, a comma and the small words inside a date: "5 de marzo de 2024".
  uint32_t SkipJoints(uint32_t t) const {
    while (IsWordOf(". , de del di do den", Text(t))) ++t;
    return t;
  }

  // Whether a date begins at token `t`; `date` is empty and ends after it.
  bool IsDate(uint32_t t, WrittenDate* date) const {
    if (IsAsciiDigit(Text(t)[0]))
      return IsCounted(t, date) || IsNumeric(Text(t), date) || IsNamedDay(t, date);
    date->end = t;
    return ReadMonth(date) && ReadYear(date);
  }

  // "2024年3月5日", "3월 5일", "2024年"; not "3日間", a time that passes, nor "3月".
  bool IsCounted(uint32_t t, WrittenDate* date) const {
    WrittenDate read{{}, t};
    for (size_t least = kYear;;) {
      const std::string_view word = Text(read.end);
      const size_t digits = std::min(word.find_first_not_of(kDigits), word.size());
      const bool apart = digits == word.size();  // Han signs are tokens of their own
      const size_t part = PartBefore(apart ? Text(read.end + 1) : word.substr(digits));
      if (digits == 0 || part < least || part == kParts) break;
      read.part[part] = static_cast<int>(LeadingNumber(word, kYearDigits));
      read.end += apart ? 2 : 1;
      least = part + 1;
    }
    const auto& [year, month, day] = read.part;
    const bool whole = month > 0 ? year + day > 0 : day == 0;
    if (read.end == t || !whole || (year > 0 && !IsYear(year))) return false;
    *date = read;
    return true;
  }

  // "12.05.2023", "12/05/2023", "2023-05-12"
  static bool IsNumeric(std::string_view word, WrittenDate* date) {
    const std::optional<DigitDate> read = ParseDigitDate(word, true);
    if (!read) return false;
    const auto& [year, month, day] = read->date;
    *date = {{year, month, day}, date->end};
    return true;
  }

  // "5. März 2024", "1er juin", "5 de marzo"
  bool IsNamedDay(uint32_t t, WrittenDate* date) const {
    const std::string_view word = Text(t);
    const int day = static_cast<int>(LeadingNumber(word, 2));
    if (word.find_first_of(kDigits, day < 10 ? 1 : 2) != word.npos) return false;
    *date = {{0, 0, day}, SkipJoints(t + 1)};
    return ReadMonth(date) && ReadYear(date);
  }

  // The year in which the day is nearest to the publication.
  int NearestYear(int month, int day) const {
    int best = 0;
    int64_t least = INT64_MAX;
    for (int year = published_->year - 1; year <= published_->year + 1; ++year) {
      const CivilDate date{year, month, day};
      const int64_t away = std::abs(ToDays(date) - ToDays(*published_));
      if (away >= least || !IsValid(date)) continue;
      best = year;
      least = away;
    }
    return best;
  }

  void Add(uint32_t first, const WrittenDate& date, std::vector<TimeMention>* mentions) const {
    const auto& [year, month, day] = date.part;
    if (year == 0 && !published_) return;
    CivilDate at{year > 0 ? year : NearestYear(month, day), std::max(1, month), std::max(1, day)};
    if (!IsValid(at)) return;
    TimeMention mention;
    mention.span = {text_.tokens[first].span.start, text_.tokens[date.end - 1].span.end};
    mention.value = ToIso(at).substr(0, day > 0 ? 10 : month > 0 ? 7 : 4);
    mention.start = at;
    if (month == 0) at.month = 12;
    if (day == 0) at.day = DaysInMonth(at.year, at.month);
    mention.end = at;
    mention.basis = year > 0 ? Basis::kStated : Basis::kInferred;
    mention.score = 1;
    mentions->push_back(std::move(mention));
  }

  const AnnotatedText& text_;
  const data::Lexicon& months_;
  std::string_view language_;
  const std::optional<CivilDate> published_;
  uint32_t end_ = 0;  // of the sentence
};

}  // namespace

std::vector<TimeMention> FindWrittenDates(const Article& article, const AnnotatedText& text,
                                          const data::Lexicon& months) {
  return Finder(article, text, months).Run();
}

}  // namespace lede::mentions
