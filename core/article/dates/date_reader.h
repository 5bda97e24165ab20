// Gives the rules for dates and times access to the tokens, by index, and to their meanings.
#pragma once

#include <string_view>
#include <vector>

#include "article/dates/date_tokens.h"
#include "article/dates/date_words.h"
#include "article/dates/find_dates.h"

namespace lede::article {

// For an index past the end, every question is answered "no".
class DateReader {
 public:
  DateReader(const std::vector<DateToken>& tokens, const DateStyle& style, const DateWords& words)
      : tokens_(tokens), style_(style), words_(words) {}

  size_t size() const { return tokens_.size(); }
  const DateToken& operator[](size_t i) const { return tokens_[i]; }
  const DateStyle& style() const { return style_; }

  bool IsNumber(size_t i, int fewest_digits, int most_digits) const {
    return i < size() && tokens_[i].kind == DateTokenKind::kNumber &&
           tokens_[i].digits >= fewest_digits && tokens_[i].digits <= most_digits;
  }
  int Number(size_t i) const { return static_cast<int>(tokens_[i].value); }
  bool IsWord(size_t i) const { return i < size() && tokens_[i].kind == DateTokenKind::kWord; }
  bool IsMark(size_t i) const { return i < size() && tokens_[i].kind == DateTokenKind::kMark; }
  bool IsMark(size_t i, std::string_view mark) const {
    return IsMark(i) && tokens_[i].text == mark;
  }
  bool IsWord(size_t i, std::string_view lower) const {
    return IsWord(i) && tokens_[i].text == lower;
  }
  bool Glued(size_t i) const { return i < size() && tokens_[i].glued; }

  int MonthAt(size_t i) const {
    return IsWord(i) ? words_.MonthOf(tokens_[i].text, style_.language) : 0;
  }
  DateWord RoleAt(size_t i) const {
    return IsWord(i) ? words_.RoleOf(tokens_[i].text) : DateWord::kNone;
  }
  // For two characters that form one word: "下午".
  DateWord PairRoleAt(size_t i) const {
    if (!IsWord(i) || !IsWord(i + 1) || !Glued(i + 1)) return DateWord::kNone;
    return words_.RoleOf(tokens_[i].text + tokens_[i + 1].text);
  }
  std::optional<int32_t> ZoneAt(size_t i, const CivilDate& day) const {
    if (!IsWord(i) || !tokens_[i].upper) return std::nullopt;
    return words_.OffsetOf(tokens_[i].text, day);
  }

 private:
  const std::vector<DateToken>& tokens_;
  const DateStyle& style_;
  const DateWords& words_;
};

struct DayMatch {
  CivilDate day;
  size_t end = 0;      // index of the token after it
  size_t time_at = 0;  // index of the time of day inside it ("Aug 23 13:20:36 CEST 2025"), or 0
};

// The day that begins at token `i`, by the first rule that matches.
std::optional<DayMatch> MatchDay(const DateReader& reader, size_t i);

struct ClockMatch {
  int32_t second = 0;  // seconds since midnight
  std::optional<int32_t> offset_minutes;
  size_t end = 0;
};

// The time of day that begins at token `i`: "13:20:36+02:00", "1.20pm ET", "18h30", "18 Uhr",
// "下午2时30分". `day` decides between winter and summer time. With a dot between hour and minutes,
// another word must show that it is a time ("um 13.20", "5.30am").
std::optional<ClockMatch> MatchClock(const DateReader& reader, size_t i, const CivilDate& day);

}  // namespace lede::article
