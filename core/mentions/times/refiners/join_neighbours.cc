// Joins neighbouring expressions that form one time: "Friday" + "morning", "Thursday," + "April 6",
// "7 p.m. EST," + "Dec. 3", "7:30 Friday" + "night", "Friday night" + "at 7:30", "next year's" +
// "first quarter", "noon" + "on Friday". Not "Monday and Tuesday" or "in 1998, Friday".
#include "mentions/times/refiners/refiner.h"

namespace lede::mentions {
namespace {

using enum WordClass;

bool IsTimeOnly(const TimeExpression& e) { return e.fields.HasTime() && !e.fields.HasDate(); }

// Whether only a time of day is given, so that it takes the day of its neighbour. A shift from the
// context does not count as a day.
bool IsBareTime(const TimeExpression& e) {
  return IsTimeOnly(e) && e.steps == std::nullopt && (!e.shift || e.shift->from_context);
}

bool NamesDay(const TimeExpression& e) {
  return e.fields.day || e.fields.weekday || !e.holiday.empty() ||
         (e.shift && e.shift->unit == Unit::kDay);
}

bool IsDay(const TimeExpression& e) { return NamesDay(e) && !e.fields.HasTime(); }

bool IsYearOnly(const TimeExpression& e) {
  if (e.shift) return e.shift->unit == Unit::kYear && !e.fields.HasDate();
  return e.fields.year && !e.fields.month && !e.fields.quarter && !e.fields.half &&
         !e.fields.decade;
}

bool LacksYear(const TimeExpression& e) {
  const Fields& f = e.fields;
  return !f.year && !e.shift && !e.steps && !f.weekday &&
         (f.month || f.quarter || f.half || f.season != Season::kNone || !e.holiday.empty());
}

bool IsQuarter(const TimeExpression& e) {
  if (e.shift) return e.shift->unit == Unit::kQuarter && e.shift->steps == 0;
  return e.fields.quarter > 0 && !e.fields.year;
}

bool IsYearBack(const TimeExpression& e) {
  return e.shift && e.shift->compares && !e.fields.HasDate();
}

struct JoinRule {
  bool (*left)(const TimeExpression&);
  uint64_t between;  // classes allowed for the terms in between; at most two terms
  bool (*right)(const TimeExpression&);
};

constexpr uint64_t Classes(WordClass a) { return Bit(a); }
template <typename... Rest>
constexpr uint64_t Classes(WordClass a, Rest... rest) {
  return Bit(a) | Classes(rest...);
}

constexpr JoinRule kRules[] = {
    {IsQuarter, 0, IsYearBack},
    {IsBareTime, Classes(kComma, kOn, kOf), IsDay},
    {IsDay, Classes(kComma, kBoundHead, kIn, kThe), IsBareTime},
    {[](const TimeExpression& e) { return NamesDay(e) && e.fields.clock.has_value(); }, 0,
     [](const TimeExpression& e) { return IsTimeOnly(e) && !e.fields.clock; }},
    {[](const TimeExpression& e) { return NamesDay(e) && !e.fields.clock; }, Classes(kBoundHead),
     [](const TimeExpression& e) { return IsTimeOnly(e) && e.fields.clock; }},
    {[](const TimeExpression& e) { return e.fields.weekday && !e.fields.month && !e.shift; },
     Classes(kComma, kThe),
     [](const TimeExpression& e) { return e.fields.day && !e.fields.weekday; }},
    {LacksYear, Classes(kOf, kIn), IsYearOnly},
    {IsYearOnly, Classes(kPossessive), LacksYear},
    {[](const TimeExpression& e) { return e.fields.weekday && !e.steps; }, Classes(kOf),
     [](const TimeExpression& e) { return e.shift && e.shift->unit == Unit::kWeek; }},
    {[](const TimeExpression& e) { return e.shift && e.shift->unit == Unit::kWeek; }, 0,
     [](const TimeExpression& e) { return e.fields.weekday && !e.steps; }},
};

bool CanJoin(const std::vector<Term>& terms, const TimeExpression& a, const TimeExpression& b) {
  if (a.kind != Kind::kCalendar || b.kind != Kind::kCalendar || b.first > a.end + 2) return false;
  for (const JoinRule& rule : kRules) {
    bool fits = rule.left(a) && rule.right(b);
    for (uint32_t i = a.end; fits && i < b.first; ++i)
      fits = (terms[i].readings.classes & rule.between) != 0;
    if (fits) return true;
  }
  return false;
}

template <typename T>
void Fill(T* field, const T& other) {
  if (*field == T{}) *field = other;
}

TimeExpression Join(TimeExpression a, TimeExpression b) {
  if (IsBareTime(a)) a.shift.reset();
  if (IsBareTime(b)) b.shift.reset();
  Fields& f = a.fields;
  Fill(&f.year, b.fields.year);
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
  if (!a.shift || IsYearBack(b)) a.shift = b.shift;
  a.same |= b.same;
  a.score = std::max(a.score, b.score);
  a.end = b.end;
  return a;
}

}  // namespace

void JoinNeighbours(SentenceTimes* times) {
  std::vector<TimeExpression> joined;
  for (const TimeExpression& expression : times->found) {
    if (!joined.empty() && CanJoin(times->terms, joined.back(), expression)) {
      joined.back() = Join(joined.back(), expression);
    } else {
      joined.push_back(expression);
    }
  }
  times->found = std::move(joined);
}

}  // namespace lede::mentions
