// A time of day: "10:35", "10:35 a.m. EST", "5 p.m.", "noon", "5 o'clock", "4 in the morning",
// "18.30 GMT", "1400 GMT", "9 p.m. local time (1900 GMT)", "half past nine". Not "2.5" or "a ratio
// of 3:2".
#include "mentions/times/recognisers/field_parts.h"
#include "mentions/times/recognisers/recogniser.h"

namespace lede::mentions {
namespace {

using enum WordClass;

// "GMT", "local time", "Moscow time".
bool TakeZone(Matcher* m) {
  const bool upper = m->Peek().upper;
  const bool named = (upper || m->Sees(kZone)) && m->Says("time", 1);
  if (!named && !(upper && m->Sees(kZone))) return false;
  m->Skip(named ? 2 : 1);
  return true;
}

// Skips the same time in another zone: "(1600 GMT)", "(10 a.m. PT)".
void SkipOtherZone(Matcher* matcher) {
  if (!matcher->Says("(")) return;
  Matcher m = *matcher;
  m.Skip(1);
  if (!m.Take(kClock) && !m.Take(kNumber)) return;
  m.Take(kMeridiem);
  if (!TakeZone(&m) || !m.Says(")")) return;
  m.Skip(1);
  *matcher = m;
}

// "1400 GMT": no sign between hour and minutes.
std::optional<int> TakeFourDigits(Matcher* m) {
  const bool zone = m->Sees(kZone, 1) && m->Peek(1).upper && m->Text(1).size() > 2;  // no CT scan
  const int value = m->Peek().Value(kNumber);
  if (!zone || m->Text().size() != 4 || value > 2400 || value % 100 > 59) return std::nullopt;
  m->Skip(1);
  return value / 100 * 60 + value % 100;
}

// The hours that a following "a.m." or "in the evening" adds; nothing if neither follows.
std::optional<int> TakeHalfOfDay(Matcher* m) {
  int hours = 0, part = 0;
  if (m->Take(kMeridiem, &hours)) return hours;
  if (!m->Sees(kIn) || !m->Sees(kThe, 1) || !m->Sees(kDayPart, 2)) return std::nullopt;
  m->Skip(2);
  m->Take(kDayPart, &part);
  return static_cast<DayPart>(part) == DayPart::kMorning ? 0 : 12;
}

// "Half past nine", "a quarter past nine", "quarter to nine".
std::optional<int> TakeFractionOfHour(Matcher* m) {
  m->Take(kArticle);
  const bool half = m->Take(kHalf);
  if (!half && !m->Take(Unit::kQuarter)) return std::nullopt;
  const bool past = m->Says("past");
  if (!past && (half || !m->Sees(kTo))) return std::nullopt;
  m->Skip(1);
  int hour = 0;
  if (!m->TakeNumber(1, 12, &hour) && (!m->Take(kCardinal, &hour) || hour > 12))
    return std::nullopt;
  return hour * 60 + (half ? 30 : (past ? 15 : -15));
}

// Hours and minutes in digits. `certain`: they can mean nothing else. `other`: what precedes them
// tells of an amount.
bool TakeDigits(Matcher* m, bool other, int* minutes, bool* certain) {
  const std::string_view text = m->Text();
  if (m->Take(kClock, minutes)) {
    *certain = text.find_first_of(other ? "apAP" : ":apAP") != std::string_view::npos;
    return true;
  }
  if (const auto time = TakeFourDigits(m)) {
    *minutes = *time;
    *certain = true;
    return true;
  }
  if (!m->TakeNumber(0, 24, minutes)) return false;
  *minutes *= 60;
  if (m->Says("o'clock") || m->Says("o\u2019clock")) {
    m->Skip(1);
    *certain = true;
  }
  return true;
}

bool Recognise(const TimeLists&, Matcher* m, TimeExpression* out) {
  int minutes = 0;
  if (m->Sees(kHalf) || m->Sees(kArticle) || m->Sees(kUnit)) {
    const auto time = TakeFractionOfHour(m);
    if (!time) return false;
    out->fields.clock = *time % (12 * 60) + TakeHalfOfDay(m).value_or(0) * 60;
    TakeZone(m);
    return true;
  }
  // "2016;16:22", "with 4:23 left", "ran it in 3:59".
  const bool other = m->Says(";", -1) || m->Says("with", -1) || m->Says("in", -1);
  const bool high = m->Says("high", -1);  // a showdown, or the film
  if (m->Take(kClockWord, &minutes)) {
    if (high || IsDescribing(*m)) return false;
    out->fields.clock = minutes * 60;
    TakeZone(m);
    return true;
  }
  bool certain = false;
  if (!TakeDigits(m, other, &minutes, &certain)) return false;
  if (const auto hours = TakeHalfOfDay(m); hours && minutes < 13 * 60) {
    minutes = minutes % (12 * 60) + *hours * 60;
    certain = true;
  }
  certain |= m->Peek(-1).span.size() > 3 && m->Sees(kZone) && m->Peek().upper;
  TakeZone(m);
  SkipOtherZone(m);
  out->fields.clock = minutes;
  return certain;
}

}  // namespace

const Recogniser kClockRule = {AnyOf(kClock, kClockWord, kNumber, kHalf, kArticle, kUnit),
                               Recognise};

}  // namespace lede::mentions
