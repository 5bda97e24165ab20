// A day, or an instant with the offset it was given in, as a page states it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "base/civil_date.h"

namespace lede::article {

// Invariant: `second` is -1 when only the day is known, else 0..86399 of that day by the page's own
// clock; an offset is there only with a time. The day is the page's: 23 August 01:30 at +05:30 is
// the 23rd, though it is the 22nd in UTC.
struct PageTime {
  CivilDate day;
  int32_t second = -1;
  std::optional<int32_t> offset_minutes;  // east of UTC

  bool has_time() const { return second >= 0; }
  friend bool operator==(const PageTime& a, const PageTime& b) {
    return a.day == b.day && a.second == b.second && a.offset_minutes == b.offset_minutes;
  }
};

// "2025-08-23", "2025-08-23T13:20:00" or "2025-08-23T13:20:00+05:30"; offset zero is "+00:00".
std::string ToIso(const PageTime& time);

// Seconds since 1970 in UTC; empty without time or offset.
std::optional<int64_t> ToUnixSeconds(const PageTime& time);

// The same instant by a clock `offset_minutes` east of UTC. Precondition: `time` has an offset.
PageTime AtOffset(const PageTime& time, int32_t offset_minutes);

}  // namespace lede::article
