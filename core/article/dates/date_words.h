// The words that written dates consist of, in all supported languages.
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
  kMonthBefore,  // "tháng 5": the name comes before its number
  kYearBefore,
  kDayBefore,
};

// Holds views into the pack. Words must be passed in lower case.
struct DateWords {
  data::Lexicon months, words, zones;
  data::Lexicon labels;  // phrases before a date: "last updated"

  void Read(const data::Pack& pack);

  // 1..12, or 0. `language` (BCP 47) decides for words that name two months ("listopada").
  int MonthOf(std::string_view word, std::string_view language) const;
  DateWord RoleOf(std::string_view word) const;
  // Minutes east of UTC on the given day.
  std::optional<int32_t> OffsetOf(std::string_view zone, const CivilDate& day) const;
};

}  // namespace lede::article
