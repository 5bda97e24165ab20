// A day, or a point in time with its UTC offset, as stated by a page.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "base/civil_date.h"

namespace lede::article {

// Invariant: `second` is -1 if only the day is known, else 0..86399 in the page's own time zone;
// there is an offset only if there is a time. The day is also in the page's time zone: 23 August
// 01:30 at +05:30 is the 23rd, although it is the 22nd in UTC.
struct PageTime {
  CivilDate day;
  int32_t second = -1;
  std::optional<int32_t> offset_minutes;  // east of UTC

  bool has_time() const { return second >= 0; }
  friend bool operator==(const PageTime& a, const PageTime& b) {
    return a.day == b.day && a.second == b.second && a.offset_minutes == b.offset_minutes;
  }
};

// "2025-08-23", "2025-08-23T13:20:00" or "2025-08-23T13:20:00+05:30"; an offset of zero is
// "+00:00".
std::string ToIso(const PageTime& time);

// Seconds since 1970 in UTC; empty if there is no time or offset.
std::optional<int64_t> ToUnixSeconds(const PageTime& time);

// The same point in time at another UTC offset. Precondition: `time` has an offset.
PageTime AtOffset(const PageTime& time, int32_t offset_minutes);

}  // namespace lede::article
