// Resolves time expressions to TIMEX3 values and days, in document order.
#include "mentions/times/resolve.h"

#include <algorithm>

#include "mentions/times/resolve_holiday.h"
#include "mentions/times/tense.h"
#include "mentions/times/unresolved_value.h"

namespace lede::mentions {
namespace {

// The period that the fields name in a year: the finest of day, holiday, month, quarter, half and
// season.
std::optional<Moment> InYear(const TimeExpression& e, int year) {
  const Fields& f = e.fields;
  if (!e.holiday.empty()) {
    const auto day = ResolveHoliday(e.holiday, year);
    return day ? std::optional<Moment>({Grain::kDay, *day}) : std::nullopt;
  }
  if (f.month && (f.day || f.nth)) {
    const CivilDate day =
        f.nth ? NthWeekday(year, f.month, f.weekday, f.nth) : CivilDate{year, f.month, f.day};
    return IsValid(day) ? std::optional<Moment>({Grain::kDay, day}) : std::nullopt;
  }
  if (f.month) return PartOfYear(Grain::kMonth, year, f.month);
  if (f.quarter > 0) return PartOfYear(Grain::kQuarter, year, f.quarter);
  if (f.half) return PartOfYear(Grain::kHalf, year, f.half);
  if (f.season != Season::kNone)
    return PartOfYear(Grain::kSeason, year, static_cast<int>(f.season));
  return std::nullopt;
}

// The days after a quarter within which its figures are still expected.
constexpr int kDaysToReport = 45;

// How many terms on either side are searched for the tense. A day with its month usually means the
// nearest such day; only an adjacent word says otherwise ("the year ended March 31"), or a verb
// before it that is in the future ("will arrive at noon on Dec. 24").
constexpr uint32_t kReach = 12, kDayReach = 1;

Reference TenseOf(const TimeExpression& e, const std::vector<Term>& terms, std::string_view text) {
  if (e.over || (e.same && e.fields.weekday)) return Reference::kPast;
  const bool day = e.fields.month && e.fields.day && !e.last;
  const auto all = static_cast<uint32_t>(terms.size());
  const Reference tense = TenseAround(terms, text, e.first, day ? all : e.end, kReach);
  if (!day || tense == Reference::kFuture) return tense;
  return TenseAround(terms, text, e.first, e.end, kDayReach);
}

// The week or weekend of a day, if that is what is meant. A Monday belongs to the weekend before
// it.
Moment WeekOf(const TimeExpression& e, const Moment& day) {
  if (e.fields.weekend && day.grain == Grain::kDay)
    return PeriodOf(Grain::kWeekend, AddDays(day.first, IsoWeekday(day.first) == 1 ? -1 : 0));
  return e.fields.week == kWeekOfTheDay ? PeriodOf(Grain::kWeek, day.first) : day;
}

// "The day after Monday", "a year ago this month".
Moment Move(const Moment& moment, const Shift& by) {
  return PeriodOf(moment.grain, Step({GrainOf(by.unit), moment.first}, by.steps).first);
}

// The days to the first such weekday after the day, or to the last one before it if negative.
int DaysToWeekday(const CivilDate& day, int weekday) {
  if (weekday > 0) return (weekday - IsoWeekday(day) + 6) % 7 + 1;
  return -((IsoWeekday(day) + weekday + 6) % 7 + 1);
}

// The end of a range that begins with `first`, in the same year or the next.
Moment LastOf(const TimeExpression& e, const Moment& first) {
  TimeExpression last = e;
  last.fields = *e.last;
  const int year = last.fields.year ? last.fields.year : first.first.year;
  if (!last.fields.month) return PeriodOf(Grain::kYear, {year, 1, 1});
  auto moment = InYear(last, year);
  if (moment && moment->first < first.first) moment = InYear(last, year + 1);
  return moment ? *moment : first;
}

TimeType TypeOf(const TimeExpression& e) {
  if (e.last) return TimeType::kDuration;
  switch (e.kind) {
    case Kind::kDuration:
      return TimeType::kDuration;
    case Kind::kSet:
      return TimeType::kSet;
    default:
      return e.fields.HasTime() ? TimeType::kTime : TimeType::kDate;
  }
}

// Whether the calendar day is stated rather than inferred.
bool IsStated(const Fields& f) {
  return f.year || f.decade || f.century || (f.month && (f.day || !f.weekday));
}

std::string ValueWithoutDay(const TimeExpression& e) {
  if (e.last) return RangeValue(e.fields, *e.last);
  switch (e.kind) {
    case Kind::kDuration:
      return AmountValue(e.amount);
    case Kind::kReference:
      return ReferenceValue(e.reference);
    case Kind::kSet:
      return e.fields.HasDate() || e.fields.HasTime() ? RecurringValue(e.fields)
                                                      : AmountValue(e.amount);
    case Kind::kCalendar:
      break;
  }
  if (e.fields.HasDate() || e.fields.HasTime()) return RecurringValue(e.fields);
  const int steps = e.shift ? e.shift->steps : 0;
  if (e.shift && e.shift->from_context && (steps != 0 || e.same)) return OpenValue(e.shift->unit);
  return ReferenceValue(steps == 0 ? Reference::kPresent
                                   : (steps < 0 ? Reference::kPast : Reference::kFuture));
}

// How unlikely a period is for a month or day without a year: its distance in days from the anchor,
// with days ahead weighted by the tense. News looks back, but a near date is meant whatever the
// tense: "has decided to meet in March", in February.
int64_t Cost(const Moment& moment, const CivilDate& anchor, Reference tense) {
  const int64_t days = ToDays(moment.first) - ToDays(anchor);
  const bool ahead = days > 0;
  if (tense == Reference::kFuture) return ahead ? days : -3 * days;
  return ahead ? days * (tense == Reference::kPast ? 40 : 9) : -4 * days;
}

// For the first month of a range, the last month counts as well, unless the range is under way.
int64_t RangeCost(const TimeExpression& e, const Moment& first, const CivilDate& anchor,
                  Reference tense) {
  const int64_t cost = Cost(first, anchor, tense);
  if (!e.until) return cost;
  const int year = first.first.year + (e.until < e.fields.month);
  const Moment last = PartOfYear(Grain::kMonth, year, e.until);
  const bool running = first.first < anchor && anchor < last.first;
  return running ? cost : cost + Cost(last, anchor, tense);
}

}  // namespace

CivilDate Resolver::Anchor(bool from_context) const {
  if (last_ && (from_context || !published_)) return last_->first;
  return *published_;
}

TimeMention Resolver::Resolve(const TimeExpression& e, const std::vector<Term>& terms,
                              std::string_view text) {
  TimeMention mention;
  mention.type = TypeOf(e);
  mention.score = e.score;
  mention.basis = IsStated(e.fields) ? Basis::kStated : Basis::kInferred;
  std::optional<Moment> moment;
  if (e.kind == Kind::kCalendar) moment = ResolveCalendar(e, TenseOf(e, terms, text));
  if (e.kind == Kind::kDuration && e.amount.unit >= Unit::kMonth) compared_quarter_.reset();
  if (moment && e.moved.steps) moment = Move(*moment, e.moved);
  if (moment && e.next_weekday)
    moment = Step(*moment, DaysToWeekday(moment->first, e.next_weekday));
  if (!moment) {
    mention.value = ValueWithoutDay(e);
    if (e.kind == Kind::kCalendar) mention.score /= 2;
    return mention;
  }
  mention.value = ToValue(*moment);
  if (moment->grain == Grain::kDay) mention.value += ClockValue(e.fields);
  mention.start = moment->first;
  if (e.last) {
    mention.value = RangeValue(e.fields, *e.last);
    moment = LastOf(e, *moment);
  }
  mention.end = LastDay(*moment);
  Remember(e, *moment);
  return mention;
}

std::optional<Moment> Resolver::ResolveCalendar(const TimeExpression& e, Reference tense) const {
  const Fields& f = e.fields;
  if (f.decade) return PeriodOf(Grain::kDecade, {f.decade * 10, 1, 1});
  if (f.century) return PeriodOf(Grain::kCentury, {f.century * 100 - 50, 1, 1});
  if (f.year) {
    if (f.quarter == kQuarterSpokenOf && compared_quarter_)
      return PartOfYear(Grain::kQuarter, f.year, (compared_quarter_->first.month + 2) / 3);
    if (f.week > 0) return Moment{Grain::kWeek, MondayOf({f.year, f.week})};
    const auto in_year = InYear(e, f.year);
    return in_year ? WeekOf(e, *in_year) : PeriodOf(Grain::kYear, {f.year, 1, 1});
  }
  if (!published_ && !last_) return std::nullopt;
  if (!e.shift) return ResolveFields(e, tense);
  const auto moment = ResolveShift(e, tense);
  return moment && IsOvershot(e, *moment, tense) ? std::nullopt : moment;
}

// Whether the text tells of the period as past although it has not begun: "It is now four years
// later".
bool Resolver::IsOvershot(const TimeExpression& e, const Moment& moment, Reference tense) const {
  if (!published_ || !e.shift->from_context || e.shift->steps <= 0) return false;
  if (tense == Reference::kFuture || !(*published_ < moment.first)) return false;
  return tense == Reference::kPast || !last_ || !(*published_ < last_->first);
}

std::optional<Moment> Resolver::ResolveShift(const TimeExpression& e, Reference tense) const {
  const Shift& shift = *e.shift;
  if (shift.compares && compared_quarter_ && !e.fields.HasDate())
    return Step(*compared_quarter_, -4);
  if (shift.unit == Unit::kQuarter && shift.from_context && last_quarter_)
    return Step(*last_quarter_, shift.steps);
  const Grain grain = GrainOf(shift.unit);
  const bool context = shift.from_context && (shift.steps != 0 || e.same || e.fields.HasTime());
  // "That night" or "the same period" when none has been mentioned.
  if (e.same && shift.steps == 0 &&
      ((grain == Grain::kDay && !last_day_) || (grain == Grain::kQuarter && !last_quarter_)))
    return std::nullopt;
  CivilDate anchor = Anchor(context && last_ && last_->grain <= grain);
  if (context && grain <= Grain::kWeek && last_day_) {
    anchor = *last_day_;
  } else if (context && shift.steps != 0 && IsBeyond(grain)) {
    return std::nullopt;
  }
  Moment period = Step(PeriodOf(grain, anchor), shift.steps);
  // If no quarter has been mentioned, "the quarter" is the latest one with published figures.
  if (shift.unit == Unit::kQuarter && shift.from_context) period = Step(period, -1);
  // "The weekend" is the last one, until the next has begun or the tense is future.
  if (shift.unit == Unit::kWeekend && shift.from_context && anchor < period.first &&
      tense != Reference::kFuture)
    period = Step(period, -1);
  return ResolveInPeriod(e, period);
}

// Whether the time last mentioned is past and too coarse to count from: "In 1998 he fell ill. Two
// weeks later …".
bool Resolver::IsBeyond(Grain grain) const {
  return last_ && last_->grain > grain && LastDay(*last_) < Anchor(false);
}

std::optional<Moment> Resolver::ResolveInPeriod(const TimeExpression& e,
                                                const Moment& period) const {
  const Fields& f = e.fields;
  if (period.grain == Grain::kYear) {
    const auto part = InYear(e, period.first.year);
    return part ? part : period;
  }
  if (period.grain == Grain::kWeek && f.weekday)
    return Moment{Grain::kDay, AddDays(period.first, f.weekday - 1)};
  if (period.grain == Grain::kMonth && f.day) {
    const CivilDate day{period.first.year, period.first.month, f.day};
    return IsValid(day) ? std::optional<Moment>({Grain::kDay, day}) : std::nullopt;
  }
  return period;
}

std::optional<Moment> Resolver::ResolveFields(const TimeExpression& e, Reference tense) const {
  const Fields& f = e.fields;
  if (f.weekday && !(f.month && (f.day || f.nth))) return ResolveWeekday(e, tense);
  if (f.month || f.quarter > 0 || f.half || f.season != Season::kNone || !e.holiday.empty()) {
    const auto chosen = ChooseYear(e, tense);
    return chosen ? std::optional<Moment>(WeekOf(e, *chosen)) : std::nullopt;
  }
  if (f.day) {
    const CivilDate anchor = Anchor(false);
    const CivilDate day{anchor.year, anchor.month, f.day};
    if (!IsValid(day)) return std::nullopt;
    return Moment{Grain::kDay, day};
  }
  if (f.HasTime()) return Moment{Grain::kDay, Anchor(last_ && last_->grain == Grain::kDay)};
  return std::nullopt;
}

// "That Friday": the first one from the day last mentioned on, since a narrative runs forward, but
// none after publication. Open after a time that is too coarse to count from.
std::optional<Moment> Resolver::ResolveThatWeekday(int weekday) const {
  if (!last_day_ && IsBeyond(Grain::kDay)) return std::nullopt;
  const CivilDate anchor = last_day_ ? *last_day_ : Anchor(false);
  const CivilDate day = AddDays(anchor, (weekday + 7 - IsoWeekday(anchor)) % 7);
  const bool ahead = published_ && *published_ < day;
  return Moment{Grain::kDay, ahead ? AddDays(day, -7) : day};
}

// The most recent such weekday, including today; with "next" or the future tense, the first one
// after today.
std::optional<Moment> Resolver::ResolveWeekday(const TimeExpression& e, Reference tense) const {
  if (e.same && !e.steps) return ResolveThatWeekday(e.fields.weekday);
  const CivilDate anchor = (e.same || e.ends_range) && last_day_ ? *last_day_ : Anchor(false);
  const int back = (IsoWeekday(anchor) - e.fields.weekday + 7) % 7;
  if (e.ends_range) return Moment{Grain::kDay, AddDays(anchor, (7 - back) % 7)};
  int days = -back;
  if (e.steps) {
    if (*e.steps < 0) days = (back == 0 ? -7 : -back) + 7 * (*e.steps + 1);
    if (*e.steps > 0) days = 7 - back + 7 * (*e.steps - 1);
    if (*e.steps == 0 && tense != Reference::kPast) days = (7 - back) % 7;
  } else if (tense == Reference::kFuture && back != 0) {
    days = 7 - back;
  }
  return Moment{Grain::kDay, AddDays(anchor, days)};
}

// Whether a month takes the year named earlier in the same sentence: "through 1997, from the floods
// in March to the vote in June". Days are resolved against the publication date instead.
bool Resolver::IsOfYearNamed(const TimeExpression& e, Reference tense) const {
  return year_ && year_sentence_ == sentence_ && tense != Reference::kFuture &&
         (e.fields.month || e.fields.season != Season::kNone) && !e.fields.day && !e.steps &&
         !e.same;
}

// "That winter": the one under way at the time last mentioned, or the first after it.
std::optional<Moment> Resolver::ResolveThatSeason(const TimeExpression& e) const {
  const int first = last_->first.year;
  for (int year = first - (last_->grain < Grain::kYear); year <= first + 1; ++year) {
    const auto season = InYear(e, year);
    if (season && !(LastDay(*season) < last_->first)) return season;
  }
  return std::nullopt;
}

// Chooses among the years around the anchor's: for "last" the latest period that is over, for
// "next" the first ahead, for quarters and halves the latest begun, otherwise the likeliest.
std::optional<Moment> Resolver::ChooseYear(const TimeExpression& e, Reference tense) const {
  if (IsOfYearNamed(e, tense)) return InYear(e, year_);
  if (e.same && e.fields.season != Season::kNone && last_) return ResolveThatSeason(e);
  const CivilDate anchor = Anchor(e.same);
  if (e.steps && *e.steps == 0) return InYear(e, anchor.year);
  if (e.ends_range && last_) {
    const auto moment = InYear(e, last_->first.year);
    return moment && moment->first < last_->first ? InYear(e, last_->first.year + 1) : moment;
  }
  std::optional<Moment> over, begun, ahead, likely;
  int64_t least = 0;
  for (int year = anchor.year - 1; year <= anchor.year + 1; ++year) {
    const auto moment = InYear(e, year);
    if (!moment) continue;
    if (LastDay(*moment) < anchor) over = moment;
    if (!(anchor < moment->first)) begun = moment;
    if (!ahead && anchor < moment->first) ahead = moment;
    const int64_t cost = RangeCost(e, *moment, anchor, tense);
    if (likely && cost >= least) continue;
    least = cost;
    likely = moment;
  }
  if (e.steps) return *e.steps < 0 ? over : ahead;
  const bool figures = e.fields.quarter || e.fields.half;
  if (figures && tense == Reference::kFuture && ahead && begun &&
      LastDay(*begun) < AddDays(anchor, -kDaysToReport))
    return ahead;
  const bool past_season = e.fields.season != Season::kNone && tense == Reference::kPast;
  return figures || past_season ? begun : likely;
}

void Resolver::Remember(const TimeExpression& e, const Moment& moment) {
  const bool compared = e.shift && e.shift->compares;
  if (!compared || !last_) last_ = moment;
  if (e.fields.year || moment.grain == Grain::kYear) {
    year_ = moment.first.year;
    year_sentence_ = sentence_;
  }
  if (moment.grain == Grain::kDay) last_day_ = moment.first;
  // Only quarters that have begun have figures; a fiscal quarter may end before the calendar's.
  const bool begun = !published_ || moment.first < *published_;
  if (moment.grain == Grain::kQuarter && !compared && begun && e.fields.quarter != kQuarterSpokenOf)
    compared_quarter_ = last_quarter_ = moment;
}

}  // namespace lede::mentions
