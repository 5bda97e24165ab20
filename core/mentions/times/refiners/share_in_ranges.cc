// Gives each end of a range what only the other end says: "July and August 1998", "Aug. 5-7", "5 to
// 7 August", "1990-95". Not "Aug. 5 and 7 people".
#include "mentions/times/recognisers/field_parts.h"
#include "mentions/times/refiners/refiner.h"
#include "mentions/times/terms/matcher.h"

namespace lede::mentions {
namespace {

using enum WordClass;

bool IsLink(const Term& term) { return term.Is(kTo) || term.Is(kAnd); }

// The year that ends the range: "1990|-95".
bool FollowingYear(Matcher m, const TimeExpression& a, TimeExpression* b) {
  if (!TakeLaterYear(&m, a.fields.year, &b->fields.year)) return false;
  b->end = static_cast<uint32_t>(m.at());
  b->first = b->end - 1;
  return true;
}

// Whether a number is listed with the first: "Aug. 5| and 7", "Aug. 3|, 5 and 7". Not "Aug. 5 and 7
// people".
bool IsListed(const Matcher& m) {
  const int more = m.Sees(kComma) && m.Sees(kNumber, 1) && m.Sees(kAnd, 2) ? 2 : 0;
  return m.Sees(kAnd, more) && m.Sees(kNumber, more + 1) && !m.Sees(kMeasure, more + 2) &&
         (m.Peek(more + 2).span.size() <= 1 || m.Peek(more + 2).readings.classes != 0);
}

// The day that ends the range, or is listed with the first: "Aug. 5|-7", "Aug. 5| and 7".
bool FollowingDay(Matcher m, const TimeExpression& a, TimeExpression* b) {
  const bool both = IsListed(m);
  const bool linked = !m.Glued() && (m.Peek().Is(kTo) || both);
  if (linked) m.Skip(1);
  if (!linked && !m.Glued()) return false;
  b->first = static_cast<uint32_t>(m.at());
  if (!TakeDay(&m, &b->fields.day) || b->fields.day <= a.fields.day) return false;
  b->fields.month = a.fields.month;
  b->fields.year = a.fields.year;
  if (!a.fields.year) TakeYear(&m, &b->fields.year);
  b->end = static_cast<uint32_t>(m.at());
  return true;
}

bool FollowingEnd(const SentenceTimes& times, const TimeExpression& a, TimeExpression* b) {
  if (a.kind != Kind::kCalendar || a.fields.HasTime()) return false;
  const Matcher m(times.terms, times.text, a.end);
  if (a.fields.year && !a.fields.month) return FollowingYear(m, a, b);
  return a.fields.day && a.fields.month && FollowingDay(m, a, b);
}

// The day before "7 August": "5-|7 August", "5 to |7 August", "on 5 and |7 August".
bool PrecedingEnd(const SentenceTimes& times, const TimeExpression& b, TimeExpression* a) {
  if (b.kind != Kind::kCalendar || !b.fields.day || !b.fields.month || b.first == 0) return false;
  if (!times.terms[b.first].Is(kNumber)) return false;
  const bool glued = times.terms[b.first].glued;
  const uint32_t back = glued ? 1 : 2;
  if (b.first < back) return false;
  // "On 5 and 7 August", but not "ages 5 and 7 August".
  const bool listed =
      times.terms[b.first - 1].Is(kAnd) && b.first > back && times.terms[b.first - 3].Is(kOn);
  if (!glued && !listed && !times.terms[b.first - 1].Is(kTo)) return false;
  Matcher m(times.terms, times.text, b.first - back);
  int day = 0;
  if (!m.TakeNumber(1, b.fields.day - 1, &day)) return false;
  *a = b;
  a->first = b.first - back;
  a->end = a->first + 1;
  a->fields.day = day;
  return true;
}

// The hour before "11 a.m.": "9 to |11 a.m.", "4-|7 p.m.", in the same half of the day or the one
// before.
bool PrecedingHour(const SentenceTimes& times, const TimeExpression& b, TimeExpression* a) {
  if (b.kind != Kind::kCalendar || !b.fields.clock) return false;
  const uint32_t back = times.terms[b.first].glued ? 1 : 2;
  if (b.first < back || (back == 2 && !times.terms[b.first - 1].Is(kTo))) return false;
  Matcher m(times.terms, times.text, b.first - back);
  int hour = 0;
  if (m.Glued() || !m.TakeNumber(1, 12, &hour)) return false;
  constexpr int kHalf = 12 * 60;
  int clock = hour % 12 * 60 + *b.fields.clock / kHalf * kHalf;
  if (clock >= *b.fields.clock) clock -= kHalf;
  if (clock < 0) return false;
  *a = b;
  a->end = b.first - back + 1;
  a->first = b.first - back;
  a->fields.clock = clock;
  return true;
}

// "10 a.m. to |4 p.m. Saturday": gives the first time the day of the second.
void ShareDay(const TimeExpression& b, TimeExpression* a) {
  const auto is_bare = [](const TimeExpression& e) {
    return !e.fields.HasDate() && !e.shift && !e.steps && e.holiday.empty();
  };
  if (!a->fields.clock || !b.fields.clock || !is_bare(*a) || is_bare(b)) return;
  const TimeExpression hour = *a;
  *a = b;
  a->first = hour.first;
  a->end = hour.end;
  a->fields.clock = hour.fields.clock;
}

// Shares the year between the ends of a range, and notes that the second must not precede the
// first.
void ShareInRange(const SentenceTimes& times, TimeExpression* a, TimeExpression* b) {
  // "Monday and Thursday evenings".
  if (b->kind == Kind::kSet && b->first == a->end + 1 && IsLink(times.terms[a->end]) &&
      a->fields.weekday && b->fields.weekday && b->fields.HasTime() && !a->fields.day) {
    a->kind = Kind::kSet;
    a->fields.part = b->fields.part;
  }
  // "Every Monday and Friday".
  if (a->kind == Kind::kSet && b->first == a->end + 1 && times.terms[a->end].Is(kAnd) &&
      !b->fields.year && !b->fields.day &&
      ((a->fields.weekday && b->fields.weekday) || (a->fields.month && b->fields.month)))
    b->kind = Kind::kSet;
  if (a->kind != Kind::kCalendar || b->kind != Kind::kCalendar) return;
  const bool linked = b->first == a->end + 1 && IsLink(times.terms[a->end]);
  if (!linked && !(b->first == a->end && times.terms[b->first].glued)) return;
  const bool to = !linked || times.terms[a->end].Is(kTo);
  ShareDay(*b, a);
  b->ends_range = to && a->fields.weekday && b->fields.weekday && !b->steps && !b->fields.month;
  if (!a->fields.month || !b->fields.month || a->fields.year || a->steps) return;
  a->fields.year = b->fields.year;
  if (b->fields.year && a->fields.month > b->fields.month) --a->fields.year;
  if (b->fields.year || b->steps || a->fields.day || !times.terms[a->end].Is(kTo)) return;
  a->until = b->fields.month;
  b->ends_range = true;
}

}  // namespace

void ShareInRanges(SentenceTimes* times) {
  std::vector<TimeExpression> shared;
  for (TimeExpression& expression : times->found) {
    TimeExpression end;
    if ((PrecedingEnd(*times, expression, &end) || PrecedingHour(*times, expression, &end)) &&
        (shared.empty() || shared.back().end <= end.first))
      shared.push_back(end);
    if (!shared.empty()) ShareInRange(*times, &shared.back(), &expression);
    if (!shared.empty() && shared.back().end > expression.first) continue;
    shared.push_back(expression);
    for (end = {}; FollowingEnd(*times, shared.back(), &end); end = {}) {
      if (!expression.fields.year) shared.back().fields.year = end.fields.year;
      shared.push_back(end);
    }
  }
  times->found = std::move(shared);
}

}  // namespace lede::mentions
