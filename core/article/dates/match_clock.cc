// The rules for recognizing a time of day and its zone.
#include "article/dates/date_reader.h"

namespace lede::article {
namespace {

constexpr int kMostWest = -12 * 60, kMostEast = 14 * 60;

enum class Half : uint8_t { kNone, kAm, kPm };

// "am", "a.m.", "PM", "下午". Moves `*i` past it.
Half ReadHalf(const DateReader& reader, size_t* i) {
  const DateWord role = reader.RoleAt(*i);
  if (role == DateWord::kAm || role == DateWord::kPm) {
    ++*i;
    return role == DateWord::kAm ? Half::kAm : Half::kPm;
  }
  const DateWord pair = reader.PairRoleAt(*i);
  if (pair == DateWord::kAm || pair == DateWord::kPm) {
    *i += 2;
    return pair == DateWord::kAm ? Half::kAm : Half::kPm;
  }
  const bool dotted = reader.IsMark(*i + 1, ".") && reader.IsWord(*i + 2, "m");
  if (!dotted || (!reader.IsWord(*i, "a") && !reader.IsWord(*i, "p"))) return Half::kNone;
  const Half half = reader.IsWord(*i, "a") ? Half::kAm : Half::kPm;
  *i += reader.IsMark(*i + 3, ".") ? 4 : 3;
  return half;
}

// "+05:30", "-0500", "+1" at `*i`, in minutes. Moves `*i` past it.
std::optional<int32_t> ReadSignedOffset(const DateReader& reader, size_t* i) {
  const bool minus = reader.IsMark(*i, "-") || reader.IsMark(*i, "−");
  if (!minus && !reader.IsMark(*i, "+")) return std::nullopt;
  if (!reader.IsNumber(*i + 1, 1, 4) || !reader.Glued(*i + 1) || reader.IsNumber(*i + 1, 3, 3))
    return std::nullopt;
  const int number = reader.Number(*i + 1);
  int minutes = reader.IsNumber(*i + 1, 4, 4) ? number / 100 * 60 + number % 100 : number * 60;
  size_t end = *i + 2;
  if (!reader.IsNumber(*i + 1, 4, 4) && reader.IsMark(end, ":") && reader.IsNumber(end + 1, 2, 2)) {
    minutes += reader.Number(end + 1);
    end += 2;
  }
  if (minus) minutes = -minutes;
  if (minutes < kMostWest || minutes > kMostEast || minutes % 15 != 0) return std::nullopt;
  *i = end;
  return minutes;
}

// Whether a sign after a space begins an offset: "10:15 +0545", "10:15 +05:45", "10:15 -05:00". Not
// "10:15 -11:30", which is a range.
bool IsSpacedOffset(const DateReader& reader, size_t i) {
  if (reader.IsNumber(i + 1, 4, 4)) return true;
  return reader.IsNumber(i + 1, 2, 2) && reader.IsMark(i + 2, ":") &&
         (reader.IsMark(i, "+") || reader.Number(i + 1) < 10);
}

// "Z", "IST", "(ET)", "GMT+2", "+0530". Moves `*i` past it.
std::optional<int32_t> ReadZone(const DateReader& reader, size_t* i, const CivilDate& day) {
  const bool glued = reader.Glued(*i);
  if (glued || IsSpacedOffset(reader, *i)) {
    if (const auto offset = ReadSignedOffset(reader, i)) return offset;
  }
  size_t at = reader.IsMark(*i, "(") ? *i + 1 : *i;
  auto offset = reader.ZoneAt(at, day);
  if (!offset && glued && reader.IsWord(at, "z")) offset = 0;
  if (!offset) return std::nullopt;
  ++at;
  if (*offset == 0) {
    if (const auto more = ReadSignedOffset(reader, &at)) offset = more;
  }
  *i = reader.IsMark(at, ")") ? at + 1 : at;
  return offset;
}

struct HourMinute {
  int hour = 0, minute = 0, second = 0;
  size_t end = 0;
  bool pointed = false;  // "13.20": could be any number
  bool bare = false;     // "18": needs a word after it
};

// Hour, minutes and seconds at `i`.
std::optional<HourMinute> ReadDigits(const DateReader& reader, size_t i) {
  if (!reader.IsNumber(i, 1, 2)) return std::nullopt;
  HourMinute time{reader.Number(i), 0, 0, i + 1};
  const bool pointed = reader.IsMark(i + 1, ".");
  const bool colon = reader.IsMark(i + 1, ":") || reader.IsMark(i + 1, "：");
  const bool named = reader.RoleAt(i + 1) == DateWord::kHour;
  if ((pointed || colon || named) && reader.IsNumber(i + 2, 2, 2) && reader.Glued(i + 1) &&
      reader.Glued(i + 2)) {
    time.minute = reader.Number(i + 2);
    time.end = i + 3;
    time.pointed = pointed;
    if (colon && reader.IsMark(i + 3, ":") && reader.IsNumber(i + 4, 2, 2)) {
      time.second = reader.Number(i + 4);
      time.end = i + 5;
      if ((reader.IsMark(i + 5, ".") || reader.IsMark(i + 5, ",")) && reader.Glued(i + 6) &&
          reader.IsNumber(i + 6, 1, 18))
        time.end = i + 7;
    }
  } else {
    time.bare = true;
  }
  if (time.hour > 24 || time.minute > 59 || time.second > 60) return std::nullopt;
  return time;
}

}  // namespace

std::optional<ClockMatch> MatchClock(const DateReader& reader, size_t i, const CivilDate& day) {
  const bool announced = i > 0 && reader.RoleAt(i - 1) == DateWord::kAt;
  size_t at = i;
  Half half = ReadHalf(reader, &at);  // 下午2时
  const bool half_first = half != Half::kNone;
  const auto digits = ReadDigits(reader, at);
  if (!digits) return std::nullopt;
  at = digits->end;
  if (!half_first) half = ReadHalf(reader, &at);
  bool worded = half != Half::kNone;
  if (reader.RoleAt(at) == DateWord::kHour || reader.RoleAt(at) == DateWord::kMinute) {
    worded = true;
    ++at;
  }
  if (digits->bare && !worded) return std::nullopt;
  if (digits->pointed && !worded && !announced) return std::nullopt;
  int hour = digits->hour;
  if (half == Half::kPm && hour < 12) hour += 12;
  if (half == Half::kAm && hour == 12) hour = 0;
  ClockMatch match;
  match.second = (hour % 24) * 3600 + digits->minute * 60 + (digits->second % 60);
  match.offset_minutes = ReadZone(reader, &at, day);
  match.end = at;
  return match;
}

}  // namespace lede::article
