// The words that written dates consist of, in all supported languages.
#include "article/dates/date_words.h"

#include <algorithm>
#include <cstdlib>
#include <string>
#include <utility>

#include "base/ascii.h"
#include "model/language.h"

namespace lede::article {
namespace {

// Whether `languages` ("pl cs") contains the primary subtag of `language` ("pl-PL").
bool HasLanguage(std::string_view languages, std::string_view language) {
  const std::string primary = ToAsciiLower(PrimaryLanguage(language));
  while (!languages.empty()) {
    const std::string_view first = languages.substr(0, languages.find(' '));
    if (first == primary) return true;
    languages.remove_prefix(std::min(languages.size(), first.size() + 1));
  }
  return false;
}

// From the second Sunday of March to the first Sunday of November (15 U.S.C. 260a).
bool IsUsSummerTime(const CivilDate& day) {
  const auto sunday = [&](int month, int week) {
    const CivilDate first{day.year, month, 1};
    return AddDays(first, 7 - IsoWeekday(first) + 7 * (week - 1));
  };
  return !(day < sunday(3, 2)) && day < sunday(11, 1);
}

int ToNumber(std::string_view digits) { return std::atoi(std::string(digits).c_str()); }

}  // namespace

void DateWords::Read(const data::Pack& pack) {
  months.Read(pack, "months.tsv");
  words.Read(pack, "date_words.tsv");
  zones.Read(pack, "time_zones.tsv");
  labels.Read(pack, "date_labels.tsv");
}

int DateWords::MonthOf(std::string_view word, std::string_view language) const {
  const data::Lexicon::Range range = months.FindAll(word);
  int month = 0;
  for (uint32_t row = range.first; row < range.end; ++row) {
    const auto columns = data::Columns(months.value(row));
    if (columns.size() < 2) continue;
    if (month == 0 || HasLanguage(columns[1], language)) month = ToNumber(columns[0]);
  }
  return month;
}

DateWord DateWords::RoleOf(std::string_view word) const {
  static constexpr std::pair<std::string_view, DateWord> kRoles[] = {
      {"of", DateWord::kOf},
      {"at", DateWord::kAt},
      {"ordinal", DateWord::kOrdinal},
      {"am", DateWord::kAm},
      {"pm", DateWord::kPm},
      {"hour", DateWord::kHour},
      {"minute", DateWord::kMinute},
      {"year", DateWord::kYear},
      {"month", DateWord::kMonth},
      {"day", DateWord::kDay},
      {"~month", DateWord::kMonthBefore},
      {"~year", DateWord::kYearBefore},
      {"~day", DateWord::kDayBefore}};
  const auto role = words.Find(word);
  if (!role) return DateWord::kNone;
  for (const auto& [name, value] : kRoles) {
    if (*role == name) return value;
  }
  return DateWord::kNone;
}

std::optional<int32_t> DateWords::OffsetOf(std::string_view zone, const CivilDate& day) const {
  const auto value = zones.Find(zone);
  if (!value) return std::nullopt;
  const auto columns = data::Columns(*value);
  const bool summer = columns.size() > 1 && columns[1] == "us" && IsUsSummerTime(day);
  return ToNumber(columns[0]) + (summer ? 60 : 0);
}

}  // namespace lede::article
