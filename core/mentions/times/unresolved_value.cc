// TIMEX3 values for expressions that have, or need, no calendar day.
#include "mentions/times/unresolved_value.h"

#include <utility>

#include "base/digits.h"
#include "mentions/times/moment.h"

namespace lede::mentions {
namespace {

constexpr int kSomeYear = 2001;

// The designator after the number, and whether it is a unit of time of day ("PT").
struct Designator {
  const char* letters;
  bool time;
};

Designator DesignatorOf(Unit unit) {
  switch (unit) {
    case Unit::kSecond:
      return {"S", true};
    case Unit::kMinute:
      return {"M", true};
    case Unit::kHour:
      return {"H", true};
    case Unit::kDay:
      return {"D", false};
    case Unit::kWeekend:
      return {"WE", false};
    case Unit::kWeek:
      return {"W", false};
    case Unit::kFortnight:
      return {"W", false};
    case Unit::kMonth:
      return {"M", false};
    case Unit::kQuarter:
      return {"Q", false};
    case Unit::kYear:
      return {"Y", false};
    case Unit::kDecade:
      return {"DE", false};
    case Unit::kCentury:
      return {"CE", false};
  }
  return {"D", false};
}

std::string Number(int tenths) {
  if (tenths == 0) return "X";
  std::string text = std::to_string(tenths / 10);
  if (tenths % 10) text.append(1, '.').append(std::to_string(tenths % 10));
  return text;
}

}  // namespace

std::string AmountValue(const Amount& amount) {
  Amount a = amount;
  if (a.tenths > 0 && (a.unit == Unit::kDecade || a.unit == Unit::kCentury)) {
    a.tenths *= a.unit == Unit::kDecade ? 10 : 100;
    a.unit = Unit::kYear;
  }
  if (a.unit == Unit::kFortnight) a.tenths *= 2;
  if (a.tenths > 0 && a.unit == Unit::kWeekend) a = {Unit::kDay, a.tenths * 2};
  const Designator designator = DesignatorOf(a.unit);
  const std::string start = designator.time ? "PT" : "P";
  if (a.unit == Unit::kHour && a.tenths % 10 == 5) {  // "5 1/2 hours"
    const std::string hours = a.tenths > 10 ? Number(a.tenths / 10 * 10).append("H") : "";
    return start + hours + "30M";
  }
  if (a.unit == Unit::kYear && a.tenths % 10 == 5) {  // "2 1/2 years"
    const std::string years = a.tenths > 10 ? Number(a.tenths / 10 * 10).append("Y") : "";
    return start + years + "6M";
  }
  if (a.unit == Unit::kHour && a.tenths == 240) return "P1D";
  std::string value = start + Number(a.tenths) + designator.letters;
  if (a.rest == 0) return value;
  const Designator rest = DesignatorOf(a.rest_unit);
  if (rest.time && !designator.time) value += 'T';
  return value + std::to_string(a.rest) + rest.letters;
}

std::string RangeValue(const Fields& first, const Fields& last) {
  if (!first.month) return AmountValue({Unit::kYear, (last.year - first.year) * 10});
  // Without a year any year will do, as long as the end comes after the beginning.
  const int year = first.year ? first.year : kSomeYear;
  int last_year = last.year ? last.year : year;
  if (std::pair(last.month, last.day) < std::pair(first.month, first.day) && !last.year)
    ++last_year;
  if (!first.day) {
    const int months = (last_year - year) * 12 + last.month - first.month;
    return AmountValue({Unit::kMonth, (months + 1) * 10});
  }
  const int64_t days =
      ToDays({last_year, last.month, last.day}) - ToDays({year, first.month, first.day});
  return AmountValue({Unit::kDay, static_cast<int>(days + 1) * 10});
}

std::string ReferenceValue(Reference reference) {
  switch (reference) {
    case Reference::kPast:
      return "PAST_REF";
    case Reference::kFuture:
      return "FUTURE_REF";
    default:
      return "PRESENT_REF";
  }
}

std::string OpenValue(Unit unit) {
  switch (GrainOf(unit)) {
    case Grain::kDay:
      return "XXXX-XX-XX";
    case Grain::kWeekend:
      return "XXXX-WXX-WE";
    case Grain::kWeek:
      return "XXXX-WXX";
    case Grain::kMonth:
      return "XXXX-XX";
    case Grain::kQuarter:
      return "XXXX-QX";
    default:
      return "XXXX";
  }
}

std::string RecurringValue(const Fields& fields) {
  std::string value = "XXXX";
  if (fields.weekday) {
    value += "-WXX-" + std::to_string(fields.weekday);
  } else if (fields.month) {
    value += "-" + ZeroPadded(fields.month, 2);
    if (fields.day) value += "-" + ZeroPadded(fields.day, 2);
  } else if (fields.day) {
    value += "-XX-" + ZeroPadded(fields.day, 2);
  } else if (fields.quarter > 0) {
    value += "-Q" + std::to_string(fields.quarter);
  } else if (fields.season != Season::kNone) {
    value.append("-").append(SeasonCode(fields.season));
  } else if (fields.HasTime()) {
    value += "-XX-XX";
  }
  return value.append(ClockValue(fields));
}

std::string ClockValue(const Fields& fields) {
  if (fields.clock) {
    return "T" + ZeroPadded(*fields.clock / 60 % 25, 2) + ":" + ZeroPadded(*fields.clock % 60, 2);
  }
  if (fields.part == DayPart::kNone) return "";
  return std::string(1, 'T').append(DayPartCode(fields.part));
}

}  // namespace lede::mentions
