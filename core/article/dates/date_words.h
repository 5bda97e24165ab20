// The words that written dates are made of, in every language the program knows.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "base/civil_date.h"
#include "data/lexicon.h"
#include "data/pack.h"

namespace lede::article {

enum class DateWord : uint8_t {
  kNone,
  kOf,
  kAt,
  kOrdinal,
  kAm,
  kPm,
  kHour,
  kMinute,
  kYear,
  kMonth,
  kDay,
  kMonthBefore,  // "tháng 5": the name stands before its number
  kYearBefore,
  kDayBefore,
};

// Views into the pack. Words are given lower case.
struct DateWords {
  data::Lexicon months, words, zones;

  void Read(const data::Pack& pack);

  // 1..12, or 0. `language` (BCP 47) decides where a word means two months ("listopada").
  int MonthOf(std::string_view word, std::string_view language) const;
  DateWord RoleOf(std::string_view word) const;
  // Minutes east of UTC on that day.
  std::optional<int32_t> OffsetOf(std::string_view zone, const CivilDate& day) const;
};

}  // namespace lede::article
