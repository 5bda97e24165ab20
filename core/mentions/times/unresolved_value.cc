// TIMEX3 values for expressions that have, or need, no calendar day.
#include "mentions/times/unresolved_value.h"

#include <iterator>
#include <string_view>
#include <utility>

#include "base/digits.h"
#include "mentions/times/moment.h"

namespace lede::mentions {
namespace {

constexpr int kSomeYear = 2001;

std::string_view DesignatorOf(Unit unit) {
  static constexpr std::string_view kDesignators[] = {"S", "M", "H", "D", "WE", "W",
                                                      "W", "M", "Q", "Y", "DE", "CE"};
  return kDesignators[static_cast<size_t>(unit)];
}

// In units and tenths that have a designator: half an hour is 30 minutes, a decade ten years.
Amount Expressible(Amount a) {
  if (a.tenths == 0) return a;
  if (a.unit == Unit::kDecade || a.unit == Unit::kCentury) {
    a.tenths *= a.unit == Unit::kDecade ? 10 : 100;
    a.unit = Unit::kYear;
  }
  if (a.unit == Unit::kFortnight) a.tenths *= 2;
  if (a.unit == Unit::kWeekend) a = {Unit::kDay, a.tenths * 2};
  if (a.unit == Unit::kHour && a.tenths == 240) a = {Unit::kDay, 10};
  if (a.tenths % 10 != 5 || a.rest) return a;
  if (a.unit == Unit::kYear) return {a.unit, a.tenths - 5, Unit::kMonth, 6};
  if (a.unit == Unit::kHour) return {a.unit, a.tenths - 5, Unit::kMinute, 30};
  if (a.unit == Unit::kMinute) return {a.unit, a.tenths - 5, Unit::kSecond, 30};
  return a;
}

}  // namespace

std::string AmountValue(const Amount& amount) {
  const Amount a = Expressible(amount);
  const bool clock = a.unit <= Unit::kHour;
  std::string value = clock ? "PT" : "P";
  if (amount.tenths == 0) value += 'X';
  if (a.tenths) value += WriteNumbers(a.tenths % 10 ? "0.0" : "0", {a.tenths / 10, a.tenths % 10});
  if (a.tenths || !a.rest) value += DesignatorOf(a.unit);
  if (!a.rest) return value;
  if (a.rest_unit <= Unit::kHour && !clock) value += 'T';
  return value.append(WriteNumbers("0", {a.rest})).append(DesignatorOf(a.rest_unit));
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
  if (reference == Reference::kPast) return "PAST_REF";
  return reference == Reference::kFuture ? "FUTURE_REF" : "PRESENT_REF";
}

std::string OpenValue(Unit unit) {
  static constexpr std::string_view kValues[] = {"XXXX-XX-XX", "XXXX-WXX-WE", "XXXX-WXX", "XXXX-XX",
                                                 "XXXX-QX"};
  const auto grain = static_cast<size_t>(GrainOf(unit));
  return std::string(grain < std::size(kValues) ? kValues[grain] : "XXXX");
}

std::string RecurringValue(const Fields& fields) {
  std::string value = "XXXX";
  if (fields.weekday) {
    value += WriteNumbers("-WXX-0", {fields.weekday});
  } else if (fields.month) {
    value += WriteNumbers(fields.day ? "-00-00" : "-00", {fields.month, fields.day});
  } else if (fields.day) {
    value += WriteNumbers("-XX-00", {fields.day});
  } else if (fields.quarter > 0) {
    value += WriteNumbers("-Q0", {fields.quarter});
  } else if (fields.season != Season::kNone) {
    value.append("-").append(SeasonCode(fields.season));
  } else if (fields.HasTime()) {
    value += "-XX-XX";
  }
  return value.append(ClockValue(fields));
}

std::string ClockValue(const Fields& fields) {
  if (fields.clock) return WriteNumbers("T00:00", {*fields.clock / 60 % 25, *fields.clock % 60});
  if (fields.part == DayPart::kNone) return "";
  return std::string(1, 'T').append(DayPartCode(fields.part));
}

}  // namespace lede::mentions
