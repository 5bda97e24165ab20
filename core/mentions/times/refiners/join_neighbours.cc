// Joins neighbouring expressions that form one time: "Friday" + "morning", "Thursday," + "April 6",
// "7 p.m. EST," + "Dec. 3", "7:30 Friday" + "night", "Friday night" + "at 7:30", "next year's" +
// "first quarter", "noon" + "on Friday", "the Friday" + "before Labor Day", "a year ago" + "today",
// "7 p.m." + "on Mondays". Not "Monday and Tuesday" or "in 1998, Friday".
#include "mentions/times/refiners/refiner.h"

namespace lede::mentions {
namespace {

using enum WordClass;

// What an expression is, as far as it decides whether it joins another: one bit each.
enum Trait : uint32_t {
  kBareTime = 1 << 0,      // no day, so that it takes its neighbour's
  kPart = 1 << 1,          // a time of day in words: "evening"
  kHour = 1 << 2,          // in digits
  kNamedDay = 1 << 3,      // no time of day
  kDayWithHour = 1 << 4,   // "7:30 Friday"
  kDayNoHour = 1 << 5,     // "Friday night"
  kPlainWeekday = 1 << 6,  // no month
  kDayNumber = 1 << 7,     // no weekday
  kAnyWeekday = 1 << 8,    // not "last Friday"
  kWeekStep = 1 << 9,      // "next week"
  kYearAlone = 1 << 10,
  kYearless = 1 << 11,  // part of a year that is not named
  kQuarterAlone = 1 << 12,
  kYearBack = 1 << 13,    // "a year ago" beside figures
  kStepBack = 1 << 14,    // "three weeks ago"
  kPresent = 1 << 15,     // "today", "this month"
  kLongAge = 1 << 16,     // a decade or century
  kWeekdaySet = 1 << 17,  // "Fridays"
};

bool IsYearAlone(const TimeExpression& e) {
  if (e.shift) return e.shift->unit == Unit::kYear && !e.fields.HasDate();
  return e.fields.year && !e.fields.month && !e.fields.quarter && !e.fields.half &&
         !e.fields.decade;
}

bool IsYearless(const TimeExpression& e) {
  const Fields& f = e.fields;
  return !f.year && !e.shift && !e.steps && !f.weekday &&
         (f.month || f.quarter || f.half || f.season != Season::kNone || !e.holiday.empty());
}

uint32_t TraitsOfShift(const Shift& shift, const Fields& f) {
  uint32_t traits = 0;
  const auto add = [&](bool is, uint32_t trait) { traits |= is ? trait : 0; };
  const bool bare = !f.HasDate() && !f.HasTime();
  add(shift.unit == Unit::kWeek, kWeekStep);
  add(shift.unit == Unit::kQuarter && shift.steps == 0, kQuarterAlone);
  add(shift.compares && !f.HasDate(), kYearBack);
  add(shift.unit >= Unit::kWeek && shift.steps < 0 && !shift.from_context && bare, kStepBack);
  add(shift.unit <= Unit::kMonth && shift.steps == 0 && !shift.from_context, kPresent);
  return traits;
}

uint32_t TraitsOf(const TimeExpression& e) {
  const Fields& f = e.fields;
  if (e.kind == Kind::kSet && f.weekday) return kWeekdaySet;
  if (e.kind != Kind::kCalendar) return 0;
  uint32_t traits = e.shift ? TraitsOfShift(*e.shift, f) : 0;
  const auto add = [&](bool is, uint32_t trait) { traits |= is ? trait : 0; };
  const bool time = f.HasTime() && !f.HasDate(), hour = f.clock.has_value();
  const bool day =
      f.day || f.weekday || !e.holiday.empty() || (e.shift && e.shift->unit == Unit::kDay);
  // A shift from the context does not count as a day.
  add(time && !e.steps && (!e.shift || e.shift->from_context), kBareTime);
  add(time, hour ? kHour : kPart);
  add(day && !f.HasTime(), kNamedDay);
  add(day, hour ? kDayWithHour : kDayNoHour);
  add(f.weekday && !f.month && !e.shift, kPlainWeekday);
  add(f.day && !f.weekday, kDayNumber);
  add(f.weekday && !e.steps, kAnyWeekday);
  add(IsYearAlone(e), kYearAlone);
  add(IsYearless(e), kYearless);
  add(!e.shift && f.quarter > 0 && !f.year, kQuarterAlone);
  add(f.century || f.decade, kLongAge);
  return traits;
}

struct JoinRule {
  uint32_t left;
  uint32_t right;
  uint64_t between;  // classes allowed for the terms in between; at most two terms
};

constexpr uint64_t Classes(WordClass a) { return Bit(a); }
template <typename... Rest>
constexpr uint64_t Classes(WordClass a, Rest... rest) {
  return Bit(a) | Classes(rest...);
}

constexpr JoinRule kRules[] = {
    {kStepBack, kPresent, 0},
    {kBareTime, kWeekdaySet, Classes(kOn)},
    {kWeekdaySet, kBareTime, Classes(kComma, kBoundHead)},
    {kYearless, kLongAge, Classes(kOf)},
    {kQuarterAlone, kYearBack, 0},
    {kBareTime, kNamedDay, Classes(kComma, kOn, kOf)},
    {kNamedDay, kBareTime, Classes(kComma, kBoundHead, kApproximate, kIn, kThe)},
    {kDayWithHour, kPart, 0},
    {kDayNoHour, kHour, Classes(kBoundHead)},
    {kPlainWeekday, kDayNumber, Classes(kComma, kThe)},
    {kYearless, kYearAlone, Classes(kOf, kIn)},
    {kYearAlone, kYearless, Classes(kPossessive)},
    {kAnyWeekday, kWeekStep, Classes(kOf)},
    {kWeekStep, kAnyWeekday, 0},
};

// "The coldest January since 1977": a preposition other than "in" and "of".
bool IsSince(const Term& term) {
  return term.Is(kIn) && !term.Is(kApproximate) && term.span.size() != 2;
}

bool CanJoin(const std::vector<Term>& terms, const TimeExpression& a, const TimeExpression& b) {
  if (b.first > a.end + 2 || b.last || (a.last && (!IsYearless(a) || !IsYearAlone(b))))
    return false;
  const uint32_t left = TraitsOf(a), right = TraitsOf(b);
  for (const JoinRule& rule : kRules) {
    bool fits = (left & rule.left) && (right & rule.right);
    for (uint32_t i = a.end; fits && i < b.first; ++i)
      fits = (terms[i].readings.classes & rule.between) != 0 && !IsSince(terms[i]);
    if (fits) return true;
  }
  return false;
}

template <typename T>
void Fill(T* field, const T& other) {
  if (*field == T{}) *field = other;
}

TimeExpression Join(TimeExpression a, TimeExpression b) {
  const uint32_t left = TraitsOf(a), right = TraitsOf(b);
  if ((left & kStepBack) && (right & kPresent)) {
    b.first = a.first;
    b.moved = *a.shift;
    return b;
  }
  if (left & kBareTime) a.shift.reset();
  if (right & kBareTime) b.shift.reset();
  Fields& f = a.fields;
  if (a.kind != b.kind) a.kind = Kind::kSet;
  Fill(&f.year, b.fields.year);
  Fill(&f.decade, b.fields.decade);
  Fill(&f.century, b.fields.century);
  Fill(&f.month, b.fields.month);
  Fill(&f.day, b.fields.day);
  Fill(&f.weekday, b.fields.weekday);
  Fill(&f.quarter, b.fields.quarter);
  Fill(&f.half, b.fields.half);
  Fill(&f.season, b.fields.season);
  Fill(&f.part, b.fields.part);
  Fill(&f.clock, b.fields.clock);
  const int earliest = (f.part == DayPart::kAfternoon ? 1 : 4) * 60;  // "1 a.m. Friday night" stays
  if (f.part >= DayPart::kAfternoon && f.clock && *f.clock >= earliest && *f.clock < 12 * 60)
    *f.clock += 12 * 60;  // "7:30 Friday night"
  Fill(&a.holiday, b.holiday);
  Fill(&a.steps, b.steps);
  if (!a.shift || (right & kYearBack)) a.shift = b.shift;
  a.same |= b.same;
  a.score = std::max(a.score, b.score);
  a.end = b.end;
  return a;
}

// "The Friday before| Labor Day": that weekday, counted from the other day.
bool JoinWeekday(const SentenceTimes& times, TimeExpression* last, const TimeExpression& next) {
  const uint32_t between = last->end;
  if (last->first == 0 || next.first != between + 1 || next.fields.weekday) return false;
  if ((TraitsOf(*last) & kPlainWeekday) == 0 || (TraitsOf(next) & kNamedDay) == 0) return false;
  if (!last->steps && !times.terms[last->first - 1].Is(kThe)) return false;
  const int weekday = last->fields.weekday * times.terms[between].Value(kRelated);
  if (weekday == 0) return false;
  const uint32_t first = last->first - (last->steps ? 0 : 1);
  *last = next;
  last->first = first;
  last->next_weekday = weekday;
  return true;
}

bool JoinPair(const SentenceTimes& times, TimeExpression* last, const TimeExpression& next) {
  if (JoinWeekday(times, last, next)) return true;
  if (!CanJoin(times.terms, *last, next)) return false;
  const uint32_t end = last->end;
  *last = Join(*last, next);
  // "10:35 (0735 GMT) on Friday": the time is on that day, but they remain two.
  if (times.terms[end - 1].span.In(times.text) != ")") return true;
  last->end = end;
  return false;
}

}  // namespace

void MergeNeighbours(SentenceTimes* times, bool (*join)(const SentenceTimes&, TimeExpression* last,
                                                        const TimeExpression&)) {
  size_t kept = 0;
  auto& found = times->found;
  for (size_t i = 0; i < found.size(); ++i) {
    if (kept == 0 || !join(*times, &found[kept - 1], found[i])) found[kept++] = found[i];
  }
  found.resize(kept);
}

void JoinNeighbours(SentenceTimes* times) { MergeNeighbours(times, JoinPair); }

}  // namespace lede::mentions
