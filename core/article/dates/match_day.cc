// The rules for recognizing a calendar day.
#include <array>

#include "article/dates/date_reader.h"

namespace lede::article {
namespace {

constexpr int kFirstYear = 1990, kLastYear = 2099;  // range for web pages
constexpr int kBuddhistEra = 543;

int FullYear(const DateReader& reader, size_t i) {
  if (reader.IsNumber(i, 2, 2)) return 2000 + reader.Number(i);
  if (!reader.IsNumber(i, 4, 4)) return 0;
  const int year = reader.Number(i);
  const bool buddhist = year >= kFirstYear + kBuddhistEra && year <= kLastYear + kBuddhistEra;
  return buddhist ? year - kBuddhistEra : year;
}

std::optional<DayMatch> Valid(int year, int month, int day, size_t end) {
  const CivilDate date{year, month, day};
  if (year < kFirstYear || year > kLastYear || !IsValid(date)) return std::nullopt;
  return DayMatch{date, end};
}

// Skips the marks and short words that may separate the parts of a date.
size_t SkipJoints(const DateReader& reader, size_t i) {
  for (int steps = 0; steps < 3 && i < reader.size(); ++steps, ++i) {
    const bool mark = reader.IsMark(i) &&
                      std::string_view(".,-/'’–، ").find(reader[i].text) != std::string_view::npos;
    const DateWord role = reader.RoleAt(i);
    if (!mark && role != DateWord::kOf && role != DateWord::kYearBefore &&
        role != DateWord::kMonthBefore)
      break;
  }
  return i;
}

size_t SkipOrdinal(const DateReader& reader, size_t i) {
  return reader.RoleAt(i) == DateWord::kOrdinal ? i + 1 : i;
}

// "20250823", "20250823T1320"
std::optional<DayMatch> CompactDay(const DateReader& reader, size_t i) {
  if (!reader.IsNumber(i, 8, 8) && !reader.IsNumber(i, 14, 14)) return std::nullopt;
  const uint64_t all = reader[i].value;
  const int date = static_cast<int>(reader[i].digits == 14 ? all / 1'000'000 : all);
  return Valid(date / 10000, date / 100 % 100, date % 100, i + 1);
}

// "2025-08-23", "2025/8/23", "2025. 8. 23.", "2025年8月23日"
std::optional<DayMatch> YearFirstDay(const DateReader& reader, size_t i) {
  if (!reader.IsNumber(i, 4, 4) || !reader.IsNumber(i + 2, 1, 2) || !reader.IsNumber(i + 4, 1, 2))
    return std::nullopt;
  const bool named =
      reader.RoleAt(i + 1) == DateWord::kYear && reader.RoleAt(i + 3) == DateWord::kMonth;
  const bool marked = reader.IsMark(i + 1) && reader.IsMark(i + 3, reader[i + 1].text) &&
                      std::string_view("-/.–‐:").find(reader[i + 1].text) != std::string_view::npos;
  if (!named && !marked) return std::nullopt;
  const size_t end = reader.RoleAt(i + 5) == DateWord::kDay ? i + 6 : i + 5;
  return Valid(FullYear(reader, i), reader.Number(i + 2), reader.Number(i + 4), end);
}

// "23/08/2025", "8/23/25", "23.8.2025", "23-08-2025", "23 tháng 8 năm 2025"
std::optional<DayMatch> NumericDay(const DateReader& reader, size_t i) {
  if (!reader.IsNumber(i, 1, 2) || !reader.IsNumber(i + 2, 1, 2)) return std::nullopt;
  const size_t year_at =
      reader.RoleAt(i + 1) == DateWord::kMonthBefore ? SkipJoints(reader, i + 3) : i + 4;
  if (!reader.IsNumber(year_at, 2, 4)) return std::nullopt;
  bool month_first = false;
  if (reader.IsMark(i + 1)) {
    const std::string& mark = reader[i + 1].text;
    const bool bar = mark == "|" && reader.IsNumber(year_at, 4, 4);  // 26 | 01 | 2022
    if (!reader.IsMark(i + 3, mark) || (mark != "/" && mark != "." && mark != "-" && !bar))
      return std::nullopt;
    const bool part_of_more = (reader.IsMark(year_at + 1, mark) && reader.Glued(year_at + 1) &&
                               reader.IsNumber(year_at + 2, 1, 4) && reader.Glued(year_at + 2)) ||
                              (i >= 2 && reader.IsMark(i - 1, mark) && reader.Glued(i) &&
                               reader.IsNumber(i - 2, 1, 4) && reader.Glued(i - 1));
    if (part_of_more) return std::nullopt;
    month_first = reader.Number(i + 2) > 12 ||
                  (mark == "/" && reader.style().month_first && reader.Number(i) <= 12);
  } else if (reader.RoleAt(i + 1) != DateWord::kMonthBefore) {
    return std::nullopt;
  }
  const int first = reader.Number(i), second = reader.Number(i + 2);
  return Valid(FullYear(reader, year_at), month_first ? first : second,
               month_first ? second : first, year_at + 1);
}

// "23 August 2025", "23. Aug. 2025", "23rd of August, 2025", "23 de agosto de 2025", "23-Aug-25"
std::optional<DayMatch> DayMonthYear(const DateReader& reader, size_t i) {
  if (!reader.IsNumber(i, 1, 2)) return std::nullopt;
  const size_t month_at = SkipJoints(reader, SkipOrdinal(reader, i + 1));
  const int month = reader.MonthAt(month_at);
  if (month == 0) return std::nullopt;
  const size_t year_at = SkipJoints(reader, month_at + 1);
  const bool short_year = reader.IsNumber(year_at, 2, 2) && reader.Glued(year_at) &&
                          reader.IsMark(year_at - 1) && !reader.IsMark(year_at + 1, ":");
  if (!short_year && !reader.IsNumber(year_at, 4, 4)) return std::nullopt;
  return Valid(FullYear(reader, year_at), month, reader.Number(i), year_at + 1);
}

// "August 23, 2025", "Aug. 23rd 2025", "Aug 23 13:20:36 CEST 2025"
std::optional<DayMatch> MonthDayYear(const DateReader& reader, size_t i) {
  if (!reader.IsWord(i)) return std::nullopt;
  const size_t day_at = SkipJoints(reader, i + 1);
  if (!reader.IsNumber(day_at, 1, 2) || day_at > i + 2) return std::nullopt;
  const int month = reader.MonthAt(i);
  if (month == 0) return std::nullopt;
  size_t year_at = SkipJoints(reader, SkipOrdinal(reader, day_at + 1));
  size_t time_at = 0;
  if (reader.IsNumber(year_at, 1, 2)) {
    const auto clock = MatchClock(reader, year_at, {2000, month, 1});
    if (!clock) return std::nullopt;
    time_at = year_at;
    year_at = clock->end;
  }
  if (!reader.IsNumber(year_at, 4, 4)) return std::nullopt;
  auto match = Valid(FullYear(reader, year_at), month, reader.Number(day_at), year_at + 1);
  if (match) match->time_at = time_at;
  return match;
}

// "2025. augusztus 23.", "2025 Aug 23"
std::optional<DayMatch> YearMonthNameDay(const DateReader& reader, size_t i) {
  if (!reader.IsNumber(i, 4, 4)) return std::nullopt;
  const size_t month_at = SkipJoints(reader, i + 1);
  const int month = reader.MonthAt(month_at);
  if (month == 0) return std::nullopt;
  const size_t day_at = SkipJoints(reader, month_at + 1);
  if (!reader.IsNumber(day_at, 1, 2) || reader.IsMark(day_at + 1, ":")) return std::nullopt;
  return Valid(FullYear(reader, i), month, reader.Number(day_at), day_at + 1);
}

}  // namespace

std::optional<DayMatch> MatchDay(const DateReader& reader, size_t i) {
  using Rule = std::optional<DayMatch> (*)(const DateReader&, size_t);
  // Strictest first. At most one rule matches a given text; NumericDay decides between the orders
  // of day and month.
  static constexpr std::array<Rule, 6> kRules = {CompactDay,   YearFirstDay,     NumericDay,
                                                 DayMonthYear, YearMonthNameDay, MonthDayYear};
  for (const Rule rule : kRules) {
    if (auto match = rule(reader, i)) return match;
  }
  return std::nullopt;
}

}  // namespace lede::article
