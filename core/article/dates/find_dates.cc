// Finds written dates with their time of day and zone, in all supported languages.
#include "article/dates/find_dates.h"

#include "article/dates/date_reader.h"
#include "base/ascii.h"

namespace lede::article {
namespace {

constexpr int kJointTokens = 4;  // between day and time: ", at", "| ", "T"

bool IsJoint(const DateReader& reader, size_t i) {
  if (reader.IsMark(i)) return true;
  const DateWord role = reader.RoleAt(i);
  return role == DateWord::kAt || role == DateWord::kOf || reader.IsWord(i, "t");
}

void SetClock(const ClockMatch& clock, PageTime* time) {
  time->second = clock.second;
  time->offset_minutes = clock.offset_minutes;
}

// Reads a time after the date ("23 Aug 2025, 13:20"); returns the end of what was read.
size_t ReadClockBehind(const DateReader& reader, const DayMatch& day, PageTime* time) {
  for (size_t i = day.end; i <= day.end + kJointTokens && i < reader.size(); ++i) {
    if (const auto clock = MatchClock(reader, i, day.day)) {
      SetClock(*clock, time);
      return clock->end;
    }
    if (!IsJoint(reader, i)) break;
  }
  return day.end;
}

// "1:20 PM IST, Saturday 23 August 2025": a time that begins at `i`, followed by its day.
std::optional<size_t> ReadClockThenDay(const DateReader& reader, size_t i, PageTime* time) {
  const auto clock = MatchClock(reader, i, CivilDate{});
  if (!clock) return std::nullopt;
  int words = 0;
  for (size_t at = clock->end; at <= clock->end + kJointTokens + 1 && at < reader.size(); ++at) {
    if (const auto day = MatchDay(reader, at)) {
      time->day = day->day;
      SetClock(*MatchClock(reader, i, day->day), time);
      return day->end;
    }
    if (!IsJoint(reader, at) && (!reader.IsWord(at) || ++words > 1)) break;
  }
  return std::nullopt;
}

// Reads the date that begins at token `i`; returns the index of the token after it.
std::optional<size_t> ReadDate(const DateReader& reader, size_t i, PageTime* time) {
  if (const auto end = ReadClockThenDay(reader, i, time)) return end;
  const auto day = MatchDay(reader, i);
  if (!day) return std::nullopt;
  time->day = day->day;
  if (day->time_at > 0) {
    SetClock(*MatchClock(reader, day->time_at, day->day), time);
    return day->end;
  }
  return ReadClockBehind(reader, *day, time);
}

PageTime FromUnixSeconds(int64_t seconds) {
  return {FromDays(seconds / 86400), static_cast<int32_t>(seconds % 86400), 0};
}

}  // namespace

std::vector<FoundDate> FindDates(std::string_view text, const DateStyle& style,
                                 const DateWords& words) {
  const std::vector<DateToken> tokens = SplitDateTokens(text);
  const DateReader reader(tokens, style, words);
  std::vector<FoundDate> found;
  for (size_t i = 0; i < tokens.size();) {
    FoundDate date;
    const auto end = reader.IsMark(i) ? std::nullopt : ReadDate(reader, i, &date.time);
    if (!end) {
      ++i;
      continue;
    }
    date.span = {tokens[i].span.start, tokens[*end - 1].span.end};
    found.push_back(date);
    i = *end;
  }
  return found;
}

std::optional<PageTime> ReadMachineTime(std::string_view value, const DateStyle& style,
                                        const DateWords& words) {
  value = Trim(value).substr(0, 120);
  const bool digits_only = AreAsciiDigits(value);
  if (digits_only && (value.size() == 10 || value.size() == 13)) {
    int64_t seconds = 0;
    for (const char c : value.substr(0, 10)) seconds = seconds * 10 + (c - '0');
    const PageTime time = FromUnixSeconds(seconds);
    if (time.day.year >= 1990) return time;
  }
  const std::vector<FoundDate> found = FindDates(value, style, words);
  if (found.empty() || found[0].span.start > 40) return std::nullopt;
  return found[0].time;
}

}  // namespace lede::article
